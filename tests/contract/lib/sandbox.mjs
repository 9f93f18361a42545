// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { said, start } from './children.mjs';

// The simulated Twilio with its test accounts; it ends when its standard input is closed.
export async function startSandbox(program) {
  const child = start(program, ['--world', 'test']);
  const [line] = await said(child, /^\{.*\}$/m, 15000, 'phonedesk-sandbox');
  return { child, ...JSON.parse(line) };
}
