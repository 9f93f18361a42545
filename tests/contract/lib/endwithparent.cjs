// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded into Prism: the run holds the other end of its standard input, so it cannot outlive the run.
process.stdin.resume().on('end', () => process.exit(0));
