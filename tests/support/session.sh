#!/bin/bash
# SPDX-FileCopyrightText: ServiceFlow
# SPDX-License-Identifier: GPL-3.0-or-later
#
# session.sh COMMAND [ARGUMENTS]: runs COMMAND in a desktop session of its own, so that a test can use the real
# keychain and never the user's: a private HOME, runtime folder and temporary folder, its own D-Bus session with an
# unlocked, empty gnome-keyring, no display, no proxy and no system bus. Everything ends and is removed with COMMAND,
# whose exit code is this script's.
#
#   tests/support/session.sh build/dev/bin/tst_keychain -v2
set -euo pipefail

if [[ $# -eq 0 ]]; then
  echo "Usage: ${0##*/} COMMAND [ARGUMENTS]" >&2
  exit 2
fi

# The second half, inside the new D-Bus session.
if [[ ${PD_SESSION_STAGE:-} == inside ]]; then
  unset PD_SESSION_STAGE
  exec 2>&3 3>&-
  touch "$XDG_RUNTIME_DIR/session-began"
  # The line feed is the keyring's (empty) password: without one gnome-keyring would ask a person.
  gnome-keyring-daemon --foreground --unlock --components=secrets \
    < <(printf '\n') > "$TMPDIR/gnome-keyring.log" 2>&1 &
  keyring=$!
  trap 'kill "$keyring" 2>/dev/null || true; wait "$keyring" 2>/dev/null || true' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP

  owned() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner \
      string:org.freedesktop.secrets > /dev/null 2>&1
  }
  for ((attempt = 0; attempt < 400; ++attempt)); do
    if owned; then
      code=0
      "$@" || code=$?
      exit "$code"
    fi
    kill -0 "$keyring" 2>/dev/null || break
    sleep 0.05
  done
  echo "session.sh: gnome-keyring did not start:" >&2
  cat "$TMPDIR/gnome-keyring.log" >&2
  exit 1
fi

for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
  if ! command -v "$tool" > /dev/null; then
    echo "session.sh: $tool is not installed (packages dbus and gnome-keyring; ./dev test installs them)." >&2
    exit 1
  fi
done

# A short path, because the name of a Unix socket may have no more than 107 characters.
place=$(mktemp -d /tmp/pd-session.XXXXXX)
trap 'rm -rf "$place"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
mkdir -m 700 "$place/home" "$place/run" "$place/tmp"

unset DISPLAY WAYLAND_DISPLAY XAUTHORITY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK SESSION_MANAGER
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_CURRENT_DESKTOP DESKTOP_SESSION
unset http_proxy https_proxy all_proxy no_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY
export HOME=$place/home XDG_RUNTIME_DIR=$place/run TMPDIR=$place/tmp
export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$place/no-system-bus
export PD_SESSION_STAGE=inside

# What the bus has to say (as root: that it may not raise its limit of open files) matters only if it does not start.
code=0
dbus-run-session -- "$(readlink -f "$0")" "$@" 3>&2 2> "$place/bus.log" || code=$?
[[ -e $XDG_RUNTIME_DIR/session-began ]] || cat "$place/bus.log" >&2
exit "$code"
