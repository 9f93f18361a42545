// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program that is measured: every sync takes PD_SYNC_MS longer, as on a laptop's disk. Here a sync is
// nearly free, and hides what waits for one.

#include <cstdlib>
#include <dlfcn.h>
#include <poll.h>

namespace {

using Sync = int (*)(int);

int slowly(const char *name, int file)
{
    const char *text = std::getenv("PD_SYNC_MS");
    const long delay = text == nullptr ? 0 : std::strtol(text, nullptr, 10);
    poll(nullptr, 0, int(delay));
    return reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name))(file);
}

} // namespace

extern "C" int fsync(int file)
{
    return slowly("fsync", file);
}

extern "C" int fdatasync(int file)
{
    return slowly("fdatasync", file);
}
