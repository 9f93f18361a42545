// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts what passed and prints what did not, one line each.
export class Report {
  passed = 0;
  failed = 0;

  part(title) {
    console.log(`\n${title}`);
  }

  pass(what) {
    this.passed += 1;
    console.log(`  ok    ${what}`);
  }

  fail(what, why) {
    this.failed += 1;
    console.log(`  FAIL  ${what}: ${String(why).replace(/\s*\n\s*/g, ' | ')}`);
  }

  // Runs one check; whatever it throws is its failure. Checks of a part go on after a failure.
  async check(what, body) {
    try {
      await body();
      this.pass(what);
    } catch (error) {
      this.fail(what, error.message ?? error);
    }
  }
}

export function same(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  }
}

export function that(condition, what) {
  if (!condition) throw new Error(what);
}
