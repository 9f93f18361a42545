// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { said, start } from './children.mjs';

const endWithParent = fileURLToPath(new URL('endwithparent.cjs', import.meta.url));
const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

// A Prism proxy for one description; resolves to its address.
export async function startPrism(document, upstream) {
  const folder = mkdtempSync(join(tmpdir(), 'phonedesk-contract-'));
  const file = join(folder, 'description.json');
  writeFileSync(file, JSON.stringify(document));
  // Prism watches its file and starts anew when it changes: it stays until the end.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const proxy = [cli, 'proxy', file, upstream, '--errors', '-h', '127.0.0.1', '-p', '0'];
  const child = start(process.execPath, ['--require', endWithParent, ...proxy]);
  const match = await said(child, /Prism is listening on (http:\/\/127\.0\.0\.1:\d+)/, 120000, 'Prism');
  return match[1];
}
