// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { killAll, stop, stopAll } from './lib/children.mjs';
import { Report } from './lib/report.mjs';
import { described } from './lib/overlay.mjs';
import { startPrism } from './lib/prism.mjs';
import { startSandbox } from './lib/sandbox.mjs';
import { Witness } from './lib/witness.mjs';
import { program } from './parts/program.mjs';
import { sdk } from './parts/sdk.mjs';
import { selftest } from './parts/selftest.mjs';
import { signatures } from './parts/signatures.mjs';
import { walk } from './parts/walk.mjs';

const usage = `Usage: run --sandbox PROGRAM [--headless PROGRAM | --without-program]
  --sandbox PROGRAM   phonedesk-sandbox (else the one in $PD_BIN_DIR)
  --headless PROGRAM  phonedesk-headless, whose requests are checked (else the one in $PD_BIN_DIR)
  --without-program   leave the program's requests out and do not count that as a failure`;
const wholeRun = 230000; // milliseconds; everything together takes about a tenth of it

function refuse(message) {
  console.error(`${message}\n${usage}`);
  process.exit(2);
}

function options() {
  let values;
  try {
    ({ values } = parseArgs({
      options: { sandbox: { type: 'string' }, headless: { type: 'string' }, 'without-program': { type: 'boolean' } },
    }));
  } catch (error) {
    refuse(error.message);
  }
  const folder = process.env.PD_BIN_DIR;
  for (const name of ['sandbox', 'headless']) {
    const built = folder && join(folder, `phonedesk-${name}`);
    if (values[name] && !existsSync(values[name])) refuse(`--${name}: there is no ${values[name]}`);
    if (!values[name] && built && existsSync(built)) values[name] = built;
    if (values[name]) values[name] = resolve(values[name]);
  }
  if (!values.sandbox) refuse('--sandbox is missing');
  return values;
}

// One Prism with its witness for each product, all in front of one sandbox.
async function witnesses(upstream) {
  const products = { api: 'twilio_api_v2010', pricing: 'twilio_pricing_v1', monitor: 'twilio_monitor_v1' };
  const started = Object.entries(products).map(async ([product, file]) => {
    const document = described(file);
    return [product, await new Witness(document, await startPrism(document, upstream)).listen()];
  });
  return Object.fromEntries(await Promise.all(started));
}

// What Prism and the names have to say about the exchanges of a part.
function verdict(report, seenBy, who) {
  for (const [product, witness] of Object.entries(seenBy)) {
    const { violations, exchanges } = witness.take();
    const what = `${who}: ${exchanges} exchanges keep to Twilio's description of ${product}`;
    if (exchanges === 0) report.fail(what, 'nothing went through, so nothing was checked');
    else if (violations.length === 0) report.pass(what);
    for (const violation of violations) report.fail(what, violation);
  }
}

async function run(chosen, report) {
  report.part('The check itself');
  await selftest(report);

  const sandbox = await startSandbox(chosen.sandbox);
  const seenBy = await witnesses(sandbox.api);

  report.part("Twilio's SDK against the sandbox");
  const account = sandbox.accounts.find((each) => each.persona === 'full');
  const hosts = {
    'api.twilio.com': seenBy.api.url,
    'pricing.twilio.com': seenBy.pricing.url,
    'monitor.twilio.com': seenBy.monitor.url,
  };
  hosts[new URL(sandbox.api).host] = seenBy.pricing.url; // only the product APIs' links are absolute
  await sdk(report, { hosts, account });
  verdict(report, seenBy, 'SDK');

  report.part('Signatures');
  await signatures(report, { sandbox, account });

  report.part("Every answer of the sandbox against Twilio's descriptions");
  await walk(report, { sandbox, seenBy });
  verdict(report, seenBy, 'walk');

  report.part("Every request of the program against Twilio's descriptions");
  if (chosen.headless) {
    const straight = { 'api.twilio.com': sandbox.api };
    await program(report, { headless: chosen.headless, account, straight, seenBy });
    const { monitor, ...asked } = seenBy; // the flow that is run asks it nothing
    verdict(report, asked, 'program');
  } else if (chosen['without-program']) {
    console.log('  NOT RUN: left out by --without-program');
  } else {
    report.fail("the program's requests", 'did not run: there is no phonedesk-headless (--headless)');
  }
  Object.values(seenBy).forEach((witness) => witness.close());
  await stop(sandbox.child);
}

const chosen = options();
const report = new Report();
function end(code) {
  console.log(`\n${report.passed} passed, ${report.failed} failed`);
  process.exit(code);
}
process.on('exit', killAll);
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
setTimeout(() => {
  report.fail('the run', `was not done after ${wholeRun / 1000} s`);
  end(1);
}, wholeRun).unref();

try {
  await run(chosen, report);
} catch (error) {
  report.fail('the run', error.message);
}
await stopAll();
end(report.failed === 0 ? 0 : 1);
