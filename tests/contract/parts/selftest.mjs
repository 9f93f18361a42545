// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { createRequire } from 'node:module';
import http from 'node:http';
import { once } from 'node:events';
import { same, that } from '../lib/report.mjs';
import { described, original, overlayEntries, targetsOf } from '../lib/overlay.mjs';
import { startPrism } from '../lib/prism.mjs';
import { Witness } from '../lib/witness.mjs';

// Answers of Twilio as twilio-facts.md shows them, with made-up values.
const account = 'AC00000000000000000000000000000001';
const numberSid = 'PN00000000000000000000000000000001';
const root = `/2010-04-01/Accounts/${account}`;
const number = {
  account_sid: account, address_requirements: 'none', address_sid: null, api_version: '2010-04-01', beta: false,
  bundle_sid: null, capabilities: { voice: true, sms: true, mms: true, fax: false },
  date_created: 'Thu, 30 Jul 2015 23:19:04 +0000', date_updated: 'Thu, 30 Jul 2015 23:19:04 +0000',
  emergency_address_sid: null, emergency_address_status: 'unregistered', emergency_status: 'Inactive',
  friendly_name: '(808) 555-0142', identity_sid: null, origin: 'twilio', phone_number: '+18085550142', sid: numberSid,
  sms_application_sid: '', sms_fallback_method: 'POST', sms_fallback_url: '', sms_method: 'POST', sms_url: '',
  status: 'in-use', status_callback: '', status_callback_method: 'POST', trunk_sid: null, type: 'local',
  uri: `${root}/IncomingPhoneNumbers/${numberSid}.json`, voice_application_sid: null, voice_caller_id_lookup: false,
  voice_fallback_method: 'POST', voice_fallback_url: null, voice_method: 'POST', voice_receive_mode: 'voice',
  voice_url: 'https://a.example/voice#rc=2',
};
const offer = {
  friendly_name: '(808) 555-0142', phone_number: '+18085550142', lata: '834', rate_center: 'HILO',
  latitude: '19.720000', longitude: '-155.090000', locality: 'Hilo', region: 'HI', postal_code: '96720',
  iso_country: 'US', address_requirements: 'none', beta: false,
  capabilities: { voice: true, SMS: true, MMS: true, fax: false },
};
const list = `${root}/IncomingPhoneNumbers.json`;
const page = {
  incoming_phone_numbers: [number], first_page_uri: `${list}?PageSize=1&Page=0`,
  next_page_uri: `${list}?PageSize=1&Page=1&PageToken=PA1`, previous_page_uri: null,
  uri: `${list}?PageSize=1&Page=0`, page: 0, page_size: 1, start: 0, end: 0,
};
const search = `${root}/AvailablePhoneNumbers/US/Local.json`;
const found = { available_phone_numbers: [offer], uri: search };
const refusal = {
  code: 21422, message: '+15005550000 is not available', more_info: 'https://www.twilio.com/docs/errors/21422',
  status: 400,
};

const asTwilioDoes = [
  ['a page of numbers', 'GET', `${list}?PageSize=1`, '', 200, page],
  ['a search', 'GET', `${search}?AreaCode=808&SmsEnabled=true`, '', 200, found],
  ['clearing a URL', 'POST', number.uri, 'SmsUrl=', 200, number],
  ['a purchase', 'POST', list, 'PhoneNumber=%2B18085550142&VoiceUrl=https%3A%2F%2Fa.example%2Fv', 201, number],
  ['a refused purchase', 'POST', list, 'PhoneNumber=%2B15005550000', 400, refusal],
  ['a release', 'DELETE', number.uri, '', 204, undefined],
];

const misspelled = 'VoiceURL=https%3A%2F%2Fa.example%2Fv';
const broken = [
  ['a misspelled form name', 'POST', number.uri, misspelled, 200, number, /form name "VoiceURL"/],
  ['a misspelled query name', 'GET', `${list}?Pagesize=1`, '', 200, page, /query name "Pagesize"/],
  ['a word where a form wants a SID', 'POST', number.uri, 'TrunkSid=none', 200, number, /body\.TrunkSid/],
  ['a method that is neither GET nor POST', 'POST', number.uri, 'VoiceMethod=PUT', 200, number, /VoiceMethod/],
  ['a word where a query wants a number', 'GET', `${list}?PageSize=many`, '', 200, page, /query\.PageSize|PageSize/],
  ['a path that Twilio does not have', 'GET', `${root}/IncomingNumbers.json`, '', 200, page, /not found|path/i],
  ['a wrong type in an answer', 'GET', number.uri, '', 200, { ...number, beta: 'no' }, /beta/],
  ['a wrong word in an answer', 'GET', number.uri, '', 200, { ...number, emergency_status: 'active' }, /emergency_st/],
  ['an unknown member in an answer', 'GET', number.uri, '', 200, { ...number, voiceUrl: '' }, /body\.voiceUrl is not/],
  ['a missing member in an answer', 'GET', number.uri, '', 200, { ...number, origin: undefined }, /origin is missing/],
  ['a wrong status', 'POST', list, 'AreaCode=808', 200, number, /status code/],
  ['an error without its code', 'POST', list, 'AreaCode=808', 400, { ...refusal, code: undefined }, /code/],
];

function standIn() {
  const server = http.createServer((request, response) => {
    request.resume().on('end', () => {
      const [status, body] = server.answer;
      response.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
    });
  });
  return server;
}

async function ask(witness, upstream, [, method, path, form, status, body]) {
  upstream.answer = [status, body];
  const headers = { authorization: 'Basic QUM6eA==' };
  if (form) headers['content-type'] = 'application/x-www-form-urlencoded';
  const response = await fetch(witness.url + path, { method, headers, body: form || undefined });
  await response.arrayBuffer();
  return witness.take().violations;
}

// An answer in which every member has a type that it cannot have, and where those members stand.
function wreck(description, schema, places, where = 'body') {
  const resolved = description.resolve(schema);
  const [kind] = (resolved.anyOf ?? [resolved]).map((each) => description.resolve(each));
  if (kind.type === 'array') return [wreck(description, kind.items, places, `${where}.0`)];
  if (kind.properties) {
    const wrecked = ([name, member]) => [name, wreck(description, member, places, `${where}.${name}`)];
    return Object.fromEntries(Object.entries(kind.properties).map(wrecked));
  }
  places.push(where);
  return kind.type === 'object' ? 7 : { wrong: 'type' };
}

const operations = {
  twilio_api_v2010: [
    ['GET', '/2010-04-01/Accounts.json', 200], ['GET', `${root}.json`, 200], ['GET', `${root}/Balance.json`, 200],
    ['GET', `${root}/AvailablePhoneNumbers.json`, 200], ['GET', `${root}/AvailablePhoneNumbers/US.json`, 200],
    ...['Local', 'TollFree', 'Mobile', 'National', 'Voip', 'SharedCost', 'MachineToMachine'].map((type) =>
      ['GET', `${root}/AvailablePhoneNumbers/US/${type}.json`, 200]),
    ['GET', list, 200], ['POST', list, 201], ['GET', number.uri, 200], ['POST', number.uri, 200],
    ...['Local', 'TollFree', 'Mobile'].map((type) => ['GET', list.replace('.json', `/${type}.json`), 200]),
  ],
  twilio_pricing_v1: [['GET', '/v1/PhoneNumbers/Countries', 200], ['GET', '/v1/PhoneNumbers/Countries/US', 200]],
};

// Prism says nothing about a schema that it cannot read: each one that we rely on has to be in force.
async function everyMemberCounts(report, file, witness, upstream) {
  for (const [method, path, status] of operations[file]) {
    await report.check(`every member of the answer counts: ${method} ${path.replace(root, '...')}`, async () => {
      const operation = witness.description.operation(method, path);
      const places = [];
      const schema = operation.responses[status].content['application/json'].schema;
      const body = wreck(witness.description, schema, places);
      const violations = await ask(witness, upstream, ['', method, path, '', status, body]);
      that(places.length > 0, 'no members');
      const silent = places.filter((place) => !violations.some((line) => line.includes(`response.${place} `)));
      same(silent, [], 'members that may have any type');
    });
  }
}

// The check itself can fail, and does not where it should not.
async function checkOfTheCheck(report) {
  const upstream = standIn();
  upstream.listen(0, '127.0.0.1');
  await once(upstream, 'listening');
  const witnesses = {};
  for (const file of Object.keys(operations)) {
    const document = described(file);
    const prism = await startPrism(document, `http://127.0.0.1:${upstream.address().port}`);
    witnesses[file] = await new Witness(document, prism).listen();
    await everyMemberCounts(report, file, witnesses[file], upstream);
  }
  const witness = witnesses.twilio_api_v2010;
  for (const each of asTwilioDoes) {
    await report.check(`what Twilio does passes: ${each[0]}`, async () => {
      same(await ask(witness, upstream, each), [], 'what Prism and the names say');
    });
  }
  for (const each of broken) {
    await report.check(`is noticed: ${each[0]}`, async () => {
      const violations = await ask(witness, upstream, each);
      that(violations.some((line) => each[6].test(line)), `not among ${JSON.stringify(violations)}`);
    });
  }
  Object.values(witnesses).forEach((each) => each.close());
  upstream.close();
}

// Each relaxation is one: its example is refused by Twilio's own file, wherever the entry points.
function necessity(report) {
  const prismHttp = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'));
  const Ajv = prismHttp('ajv').default;
  const ajv = new Ajv({ strict: false, logger: false });
  prismHttp('ajv-formats').default(ajv);
  const relaxed = overlayEntries().filter((entry) => 'or' in entry);
  return report.check(`the ${relaxed.length} relaxations are all needed and suffice`, () => {
    for (const entry of relaxed) {
      for (const pointer of entry.at) {
        for (const target of targetsOf(original(entry.file), pointer)) {
          that(!ajv.validate(target, entry.example), `${pointer}: Twilio's file allows "${entry.example}"`);
        }
        that(ajv.validate(entry.or, entry.example), `${pointer}: the overlay refuses "${entry.example}"`);
      }
    }
  });
}

export async function selftest(report) {
  await necessity(report);
  await checkOfTheCheck(report);
}
