// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { spawn } from 'node:child_process';
import { once } from 'node:events';

// The processes of this run. Each is ended by its own id, also when the run itself is interrupted.
const running = new Set();

export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], ...options });
  running.add(child);
  child.output = '';
  child.errors = '';
  child.stdout.on('data', (data) => (child.output += data));
  child.stderr.on('data', (data) => (child.errors += data));
  child.stdin.on('error', () => {}); // it may have ended before its input was closed
  child.ended = new Promise((resolve) => {
    child.on('error', (error) => resolve(`could not be started: ${error.message}`));
    child.on('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with ${code}`));
  });
  child.ended.then(() => running.delete(child));
  return child;
}

// The first match of `pattern` in the child's standard output.
export async function said(child, pattern, milliseconds, what) {
  const deadline = AbortSignal.timeout(milliseconds);
  let over;
  child.ended.then((how) => (over = how));
  for (;;) {
    const match = pattern.exec(child.output);
    if (match) return match;
    if (over !== undefined) throw new Error(`${what} ${over}: ${(child.errors || child.output).trim().slice(-600)}`);
    if (deadline.aborted) throw new Error(`${what} said nothing in ${milliseconds / 1000} s`);
    await Promise.race([once(child.stdout, 'data', { signal: deadline }).catch(() => {}), child.ended]);
  }
}

export async function stop(child) {
  if (!running.has(child)) return;
  child.stdin.end();
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
  await child.ended;
  clearTimeout(timer);
}

export async function stopAll() {
  await Promise.all([...running].map(stop));
}

export function killAll() {
  for (const child of running) child.kill('SIGKILL');
}
