// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, stop } from '../lib/children.mjs';
import { same, that } from '../lib/report.mjs';
import { startWebhookServer } from '../lib/webhookserver.mjs';
import { sdkClient } from './sdk.mjs';

const root = '/2010-04-01/Accounts/{AccountSid}';
// What a program that does its work has to ask Twilio; less means that nothing was proved about it.
const asked = [
  'GET /2010-04-01/Accounts/{Sid}.json',
  `GET ${root}/Balance.json`,
  `GET ${root}/AvailablePhoneNumbers/{CountryCode}/Local.json`,
  `GET ${root}/AvailablePhoneNumbers/{CountryCode}/TollFree.json`,
  'GET /v1/PhoneNumbers/Countries/{IsoCountry}',
  `POST ${root}/IncomingPhoneNumbers.json`,
  `GET ${root}/IncomingPhoneNumbers.json`,
  `GET ${root}/IncomingPhoneNumbers/{Sid}.json`,
  `POST ${root}/IncomingPhoneNumbers/{Sid}.json`,
  `DELETE ${root}/IncomingPhoneNumbers/{Sid}.json`,
];

const flows = [
  ['buys a local number, with near choices', { near: '213', search: { areaCodes: '512, 737' } }],
  ['buys a toll-free number', { search: { areaCodes: '833' } }],
  ['buys in Puerto Rico', { search: { areaCodes: '787' } }],
  ['buys in Puerto Rico by digits', { search: { areaCodes: '787', contains: '55' } }],
  ['buys in Canada', { search: { areaCodes: '416' } }],
  ['buys by city', { search: { areaCodes: '512', city: 'Austin' } }],
  ['buys by letters contained', { search: { areaCodes: '', contains: 'CALL' } }],
  ['finds nothing in a code that nobody knows', { search: { areaCodes: '999' }, expect: 'nothing-found' }],
];

// Runs one flow of the program to its end; what it prints is in the error when it ends otherwise than expected.
async function play(program, flow) {
  const home = mkdtempSync(join(tmpdir(), 'phonedesk-contract-'));
  const file = join(home, 'flow.json');
  const { sid, token } = program.account;
  writeFileSync(file, JSON.stringify({ account: { sid, token, name: 'Contract' }, timeScale: 0.2, ...flow }));
  const child = start(program.headless, [
    '--twilio-url', `api=${program.api}`, '--twilio-url', `pricing=${program.pricing}`,
    '--webhook-connect', `api.serviceflow.com=${program.webhooks}`, '--database', join(home, 'desk.sqlite'), '--flow', file,
  ], { env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home } });
  const tooLate = setTimeout(() => stop(child), 25000);
  try {
    const how = await child.ended;
    that(how === 'ended with 0', `phonedesk-headless ${how}: ${child.errors} ${child.output}`);
  } finally {
    clearTimeout(tooLate);
    rmSync(home, { recursive: true, force: true });
  }
}

const geo = ['Called', 'Caller', 'From', 'To'].flatMap((who) => ['City', 'Country', 'State', 'Zip'].map((of) => who + of));
// The names that Twilio's own requests carry (twilio-facts.md section 10).
const carried = {
  voice: ['AccountSid', 'ApiVersion', 'CallSid', 'CallStatus', 'Called', 'Caller', 'Direction', 'From', 'To', ...geo],
  sms: ['AccountSid', 'ApiVersion', 'Body', 'From', 'MessageSid', 'NumMedia', 'NumSegments', 'SmsMessageSid', 'SmsSid',
    'SmsStatus', 'To'],
  status: ['AccountSid', 'ApiVersion', 'CallSid', 'CallStatus', 'Direction', 'From', 'To'],
};

async function probes(report, requests, account) {
  for (const kind of Object.keys(carried)) {
    const sent = requests.filter((request) => request.url.endsWith(`/webhooks/twilio/${kind}`));
    await report.check(`the SDK's validator takes every ${kind} request of the program (${sent.length})`, () => {
      that(sent.length > 0, 'there was none');
      for (const { method, params, headers, signature, valid, url } of sent) {
        that(signature, `${method} ${url} came without X-Twilio-Signature`);
        that(valid, `${method} ${url} with ${signature} was refused: ${JSON.stringify(params)}`);
        same(params.AccountSid, account.sid, 'AccountSid');
        that(headers['content-type']?.startsWith('application/x-www-form-urlencoded'), `it is ${headers['content-type']}`);
        same(carried[kind].filter((name) => !(name in params)), [], 'names that Twilio sends and it does not');
      }
    });
  }
}

export async function program(report, { headless, account, straight, seenBy }) {
  const server = await startWebhookServer(account.token);
  const ours = { headless, account, api: seenBy.api.url, pricing: seenBy.pricing.url, webhooks: server.url };
  for (const [what, flow] of flows) await report.check(`the program ${what}`, () => play(ours, flow));

  await report.check('the program takes over a number that the account has', async () => {
    const client = sdkClient(straight, account.sid, account.token);
    const [offer] = await client.availablePhoneNumbers('US').local.list({ areaCode: 206 });
    const owned = await client.incomingPhoneNumbers.create({ phoneNumber: offer.phoneNumber });
    await play(ours, { number: owned.phoneNumber, adopt: true });
    const after = await client.incomingPhoneNumbers(owned.sid).fetch();
    same(after.voiceUrl, 'https://api.serviceflow.com/webhooks/twilio/voice', 'its voice URL');
  });
  await probes(report, server.requests, account);

  await report.check('the program gives back a number that cannot be verified', () => {
    server.broken = true;
    return play(ours, { search: { areaCodes: '303' }, giveBack: true, expect: 'given-back' });
  });
  server.close();

  await report.check('the program asked for everything that it has to', () => {
    const seen = Object.values(seenBy).flatMap((witness) => [...witness.operations]);
    same(asked.filter((operation) => !seen.includes(operation)), [], 'what it did not ask');
  });
}
