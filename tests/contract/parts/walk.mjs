// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { same, that } from '../lib/report.mjs';

function formOf(fields) {
  return new URLSearchParams(fields).toString();
}

// Requests as one caller, through a witness or straight to the sandbox.
class Caller {
  constructor(base, user, password) {
    this.base = base;
    this.headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  }

  async send(method, path, fields, headers = this.headers) {
    const body = fields === undefined || typeof fields === 'string' ? fields : formOf(fields);
    const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(this.base + path, { method, body, headers: { ...type, ...headers } });
    const text = await response.text();
    let json;
    try {
      json = JSON.parse(text);
    } catch {
      // not JSON: `text` has it
    }
    return { status: response.status, headers: response.headers, text, json };
  }

  get(path) {
    return this.send('GET', path);
  }

  post(path, fields) {
    return this.send('POST', path, fields);
  }
}

function answers(answer, status, code) {
  const got = code === undefined ? answer.status : [answer.status, answer.json?.code];
  same(got, code === undefined ? status : [status, code], `the answer (${answer.text.slice(0, 160)})`);
  return answer.json;
}

async function accounts(report, { as, account }) {
  for (const persona of ['full', 'trial', 'suspended', 'closed', 'subaccount']) {
    await report.check(`account of the persona ${persona}`, async () => {
      const { sid, token } = account(persona);
      answers(await as(sid, token).get(`/2010-04-01/Accounts/${sid}.json`), 200);
    });
  }
  const full = account('full');
  const parent = as(full.sid, full.token);
  const sub = account('subaccount');
  await report.check('accounts of a parent, whole and filtered', async () => {
    const all = answers(await parent.get('/2010-04-01/Accounts.json'), 200).accounts;
    that(all.some((each) => each.sid === sub.sid), 'the subaccount is missing');
    for (const query of ['Status=active', 'FriendlyName=none']) {
      answers(await parent.get(`/2010-04-01/Accounts.json?${query}`), 200);
    }
    const first = answers(await parent.get('/2010-04-01/Accounts.json?PageSize=1'), 200);
    const second = answers(await parent.get(first.next_page_uri), 200);
    same([...first.accounts, ...second.accounts], all.slice(0, 2), 'two pages of one account');
    same(answers(await parent.get(second.previous_page_uri), 200).accounts, first.accounts, 'the first page again');
  });
  await report.check('a parent acts for its subaccount, not the other way', async () => {
    answers(await parent.get(`/2010-04-01/Accounts/${sub.sid}/IncomingPhoneNumbers.json`), 200);
    answers(await as(sub.sid, sub.token).get(`/2010-04-01/Accounts/${full.sid}/IncomingPhoneNumbers.json`), 401, 20003);
  });
  await report.check('a balance, and none for a subaccount', async () => {
    answers(await parent.get(`/2010-04-01/Accounts/${full.sid}/Balance.json`), 200);
    answers(await parent.get(`/2010-04-01/Accounts/${sub.sid}/Balance.json`), 404, 20404);
  });
  await report.check('wrong user, wrong password', async () => {
    const path = `/2010-04-01/Accounts/${full.sid}.json`;
    const answer = await as(full.sid, 'wrong').get(path);
    answers(answer, 401, 20003);
    same(answer.headers.get('www-authenticate'), 'Basic realm="Twilio API"', 'WWW-Authenticate');
    answers(await as(`AC${'9'.repeat(32)}`, 'wrong').get(path), 401, 20003);
  });
  await report.check('suspended and closed accounts cannot buy', async () => {
    for (const persona of ['suspended', 'closed']) {
      const { sid, token } = account(persona);
      const list = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json`;
      const answer = await as(sid, token).post(list, { AreaCode: '512' });
      that(answer.status === 403 || answer.status === 401, `${persona}: ${answer.status} ${answer.text}`);
    }
  });
}

async function keys(report, { as, keyed, account }) {
  const { sid } = account('full');
  for (const [persona, status] of [['main-key', [200]], ['standard-key', [401, 403]], ['restricted-key', [401, 403]]]) {
    const key = keyed(persona);
    await report.check(`API key ${persona}`, async () => {
      that(key, `the sandbox names no key of the persona ${persona}`);
      const caller = as(key.sid, key.secret ?? key.token);
      const answer = await caller.get(`/2010-04-01/Accounts/${sid}.json`);
      that(status.includes(answer.status), `the account answers ${answer.status}`);
      answers(await caller.get(`/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json?PageSize=1`), 200);
    });
  }
}

const queries = [
  'AreaCode=512', 'AreaCode=213', 'AreaCode=512&PageSize=5', 'AreaCode=512&SmsEnabled=true&VoiceEnabled=true',
  'AreaCode=512&MmsEnabled=true&FaxEnabled=true&Beta=false', 'ExcludeAllAddressRequired=true',
  'ExcludeLocalAddressRequired=true&ExcludeForeignAddressRequired=true', 'InRegion=TX', 'InLocality=Austin',
  'InPostalCode=78701', 'Contains=512*******', 'Contains=%2B1512%25', 'Contains=CALL', 'Contains=55%24',
  'NearNumber=%2B15125550100&Distance=50', 'NearLatLong=30.27%2C-97.74', 'InLata=558&InRateCenter=AUSTIN',
];

async function search(report, { as, account }) {
  const { sid, token } = account('full');
  const caller = as(sid, token);
  const root = `/2010-04-01/Accounts/${sid}/AvailablePhoneNumbers`;
  await report.check('every country and every type that it says it has', async () => {
    const { countries } = answers(await caller.get(`${root}.json`), 200);
    that(countries.length > 1, 'only one country');
    for (const country of countries) {
      answers(await caller.get(country.uri), 200);
      const types = Object.values(country.subresource_uris);
      that(types.length > 0, `${country.country_code} has no types`);
      for (const uri of types) answers(await caller.get(uri), 200);
    }
  });
  for (const query of queries) {
    await report.check(`search ${query}`, async () => {
      const rows = answers(await caller.get(`${root}/US/Local.json?${query}`), 200).available_phone_numbers;
      if (query === 'AreaCode=213') same(rows, [], 'an area code without stock');
    });
  }
  await report.check('searches that are refused', async () => {
    answers(await caller.get(`${root}/US/Mobile.json`), 404, 20404);
    answers(await caller.get(`${root}/XX.json`), 404, 20404);
    answers(await caller.get(`${root}/XX/Local.json`), 404, 20404);
  });
}

async function pricing(report, { priced, account, origin }) {
  const { sid, token } = account('full');
  const caller = priced(sid, token);
  await report.check('prices of every country, found page by page', async () => {
    const seen = [];
    let path = '/v1/PhoneNumbers/Countries?PageSize=4';
    while (path) {
      const { countries, meta } = answers(await caller.get(path), 200);
      that(countries.length <= 4, `PageSize=4 and ${countries.length} rows`);
      same([meta.key, meta.page_size], ['countries', 4], 'meta.key and meta.page_size');
      seen.push(...countries.map((country) => country.iso_country));
      if (meta.next_page_url) that(meta.next_page_url.startsWith(origin), `a link elsewhere: ${meta.next_page_url}`);
      path = meta.next_page_url?.slice(origin.length);
    }
    same(seen.length, new Set(seen).size, 'countries, each once');
    for (const country of seen) {
      const found = answers(await caller.get(`/v1/PhoneNumbers/Countries/${country}`), 200);
      for (const price of found.phone_number_prices) same(typeof price.current_price, 'string', 'kind of price');
    }
    answers(await caller.get('/v1/PhoneNumbers/Countries/XX'), 404, 20404);
  });
}

async function events(report, { recorded, account, keyed, straight, control, origin }) {
  const { sid, token } = account('full');
  const caller = recorded(sid, token);
  const asText = { 'content-type': 'application/json' };
  const number = { phoneNumber: '+15125550777', accountSid: sid };
  await report.check('who changed a number: in the Console and by the API', async () => {
    const made = await fetch(`${control}/numbers`, { method: 'POST', body: JSON.stringify(number), headers: asText });
    const [own] = (await made.json()).sids;
    const change = { sid: own, voice_url: 'https://a.example/console', ip: '203.0.113.7' };
    await fetch(`${control}/change`, { method: 'POST', body: JSON.stringify(change), headers: asText });
    const path = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers/${own}.json`;
    answers(await straight(sid, token).post(path, { VoiceUrl: 'https://a.example/api' }), 200);
    const all = answers(await caller.get(`/v1/Events?ResourceSid=${own}`), 200);
    same(all.meta.key, 'events', 'meta.key');
    same(all.events.map((event) => event.source), ['api', 'web'], 'sources, newest first');
    const [, web] = all.events;
    same([web.actor_type, web.source_ip_address], ['user', '203.0.113.7'], 'who, and from where');
    answers(await caller.get(`/v1/Events/${web.sid}`), 200);
    for (const query of [`ActorSid=${web.actor_sid}`, 'EventType=phone-number.updated', 'SourceIpAddress=203.0.113.7']) {
      const found = answers(await caller.get(`/v1/Events?ResourceSid=${own}&${query}`), 200).events;
      that(found.some((event) => event.sid === web.sid), `${query} leaves it out`);
    }
    const page = answers(await caller.get(`/v1/Events?ResourceSid=${own}&PageSize=1`), 200);
    that(page.meta.next_page_url.startsWith(origin), `a link elsewhere: ${page.meta.next_page_url}`);
    same(answers(await caller.get(page.meta.next_page_url.slice(origin.length)), 200).events.length, 1, 'the next page');
    answers(await caller.get(`/v1/Events?ResourceSid=${own}&StartDate=2099-01-01T00:00:00Z`), 200);
    answers(await straight(sid, token).send('DELETE', path), 204);
  });
  await report.check('events that are not there, and that may not be read', async () => {
    answers(await caller.get(`/v1/Events/AE${'0'.repeat(32)}`), 404, 20404);
    const restricted = keyed('restricted-key');
    answers(await recorded(restricted.sid, restricted.token).get('/v1/Events'), 403, 20006);
    const test = account('test');
    answers(await recorded(test.sid, test.token).get('/v1/Events'), 403, 20008);
  });
}

const everything = {
  FriendlyName: 'Walk', ApiVersion: '2010-04-01', VoiceUrl: 'https://a.example/voice#rc=2', VoiceMethod: 'GET',
  VoiceFallbackUrl: 'https://a.example/voice2', VoiceFallbackMethod: 'GET', StatusCallback: 'https://a.example/status',
  StatusCallbackMethod: 'GET', VoiceCallerIdLookup: 'true', VoiceReceiveMode: 'voice', SmsUrl: 'https://a.example/sms',
  SmsMethod: 'GET', SmsFallbackUrl: 'https://a.example/sms2', SmsFallbackMethod: 'GET',
  AddressSid: `AD${'1'.repeat(32)}`, IdentitySid: `RI${'1'.repeat(32)}`,
  BundleSid: `BU${'1'.repeat(32)}`, EmergencyStatus: 'Active',
};

async function purchases(report, { as, account, bought }) {
  const { sid, token } = account('full');
  const caller = as(sid, token);
  const numbers = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json`;
  const offers = `/2010-04-01/Accounts/${sid}/AvailablePhoneNumbers`;
  const offered = async (where) =>
    answers(await caller.get(`${offers}/${where}`), 200).available_phone_numbers.map((row) => row.phone_number);
  const in415 = 'US/Local.json?AreaCode=415&SmsEnabled=true&ExcludeAllAddressRequired=true';
  const [first] = await offered(in415);
  const applications = `/2010-04-01/Accounts/${sid}/Applications.json`;

  await report.check('applications, made and listed', async () => {
    const urls = { VoiceUrl: 'https://a.example/app', SmsUrl: 'https://a.example/app-sms', SmsMethod: 'GET' };
    const made = answers(await caller.post(applications, { FriendlyName: 'Walked', ...urls }), 201);
    everything.SmsApplicationSid = made.sid;
    same([made.voice_url, made.sms_method], ['https://a.example/app', 'GET'], 'URL and method');
    answers(await caller.get(made.uri), 200);
    const all = answers(await caller.get(`${applications}?PageSize=1&FriendlyName=Walked`), 200).applications;
    same(all.map((each) => each.sid), [made.sid], 'what is listed');
  });

  await report.check('a purchase with every parameter', async () => {
    bought.push(answers(await caller.post(numbers, { PhoneNumber: first, ...everything }), 201));
    const { date_created: created, date_updated: updated } = bought[0];
    that([created, updated].every((date) => /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/.test(date)), 'odd dates');
    for (const [name, value] of Object.entries(everything)) {
      const member = name.replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
      if (name !== 'EmergencyStatus') same(String(bought[0][member]), value, member); // accepted and ignored
    }
  });
  await report.check('the same number again is taken as an update, with 201', async () => {
    const again = answers(await caller.post(numbers, { PhoneNumber: first, FriendlyName: 'Again' }), 201);
    same([again.sid, again.friendly_name], [bought[0].sid, 'Again'], 'SID and name');
  });
  await report.check('a purchase by area code', async () => {
    bought.push(answers(await caller.post(numbers, { AreaCode: '415' }), 201));
  });
  await report.check('purchases on the lists of one type', async () => {
    const [local] = await offered(in415);
    const [tollFree, other] = await offered('US/TollFree.json?AreaCode=833&SmsEnabled=true');
    for (const [type, number] of [['Local', local], ['TollFree', tollFree]]) {
      const list = numbers.replace('.json', `/${type}.json`);
      const made = answers(await caller.post(list, { PhoneNumber: number }), 201);
      bought.push(made);
      answers(await caller.post(list, { PhoneNumber: number, FriendlyName: 'Again' }), 201);
      answers(await caller.get(list), 200);
    }
    answers(await caller.post(numbers.replace('.json', '/Local.json'), { PhoneNumber: other }), 400, 21458);
    answers(await caller.get(numbers.replace('.json', '/Mobile.json')), 200);
  });
  const refused = [
    ['a number that nobody can have', { PhoneNumber: '+15005550000' }, 21422],
    ['no number at all', { PhoneNumber: '12' }, 21421],
    ['an area code that is none', { AreaCode: '999' }, 21451],
    ['an area code without stock', { AreaCode: '213' }, 21452],
    ['an application of nobody', { AreaCode: '415', SmsApplicationSid: `AP${'1'.repeat(32)}` }, 21420],
    ['localhost', { AreaCode: '415', VoiceUrl: 'http://localhost/v' }, 21402],
    ['localhost for messages', { AreaCode: '415', SmsUrl: 'http://localhost/s' }, 21402],
    ['a voice fallback without a primary', { AreaCode: '415', VoiceFallbackUrl: 'https://a.example/v' }, 21405],
    ['a message fallback without a primary', { AreaCode: '415', SmsFallbackUrl: 'https://a.example/s' }, 21406],
  ];
  for (const [what, fields, code] of refused) {
    await report.check(`refused purchase: ${what} (${code})`, async () => {
      answers(await caller.post(numbers, fields), 400, code);
    });
  }
  await report.check('refused purchase: a country that wants a bundle (21649)', async () => {
    const [number] = await offered('GB/Local.json');
    answers(await caller.post(numbers, { PhoneNumber: number }), 400, 21649);
  });
  await report.check('refused purchase: a number that wants an address (21631)', async () => {
    const rows = answers(await caller.get(`${offers}/US/Local.json?AreaCode=415`), 200).available_phone_numbers;
    const number = rows.find((row) => row.address_requirements !== 'none')?.phone_number;
    that(number, 'no such number is on offer');
    answers(await caller.post(numbers, { PhoneNumber: number }), 400, 21631);
  });
  await report.check("refused purchase: a trial account's second number (21404)", async () => {
    const trial = account('trial');
    const theirs = as(trial.sid, trial.token);
    const list = `/2010-04-01/Accounts/${trial.sid}/IncomingPhoneNumbers.json`;
    answers(await theirs.post(list, { AreaCode: '415' }), 201);
    answers(await theirs.post(list, { AreaCode: '415' }), 400, 21404);
  });
}

async function owned(report, { as, account, bought }) {
  const { sid, token } = account('full');
  const caller = as(sid, token);
  const list = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json`;
  const [number] = bought;
  const absent = number.uri.replace(number.sid, `PN${'0'.repeat(32)}`);

  await report.check('updates of every parameter, then all cleared', async () => {
    answers(await caller.post(number.uri, { ...everything, FriendlyName: 'Walked' }), 200);
    answers(await caller.post(number.uri, { TrunkSid: `TK${'1'.repeat(32)}` }), 200);
    const app = answers(await caller.post(number.uri, { VoiceApplicationSid: everything.SmsApplicationSid }), 200);
    same(app.trunk_sid, null, 'trunk_sid beside a voice application');
    const urls = ['VoiceFallbackUrl', 'VoiceUrl', 'SmsFallbackUrl', 'SmsUrl', 'StatusCallback'];
    const sids = ['VoiceApplicationSid', 'SmsApplicationSid', 'TrunkSid'];
    const nothing = Object.fromEntries([...urls, ...sids].map((name) => [name, '']));
    const cleared = answers(await caller.post(number.uri, nothing), 200);
    const left = ['voice_url', 'sms_url', 'status_callback', 'voice_application_sid', 'sms_application_sid'];
    same(left.filter((name) => cleared[name]), [], 'what is still set');
  });
  await report.check('the list with each filter', async () => {
    const queriesOfLists = ['PageSize=2', 'PageSize=1000', 'Beta=false', 'FriendlyName=Walked', 'Origin=twilio',
      'Origin=hosted', `PhoneNumber=${encodeURIComponent(number.phone_number)}`, 'PhoneNumber=415'];
    for (const query of queriesOfLists) answers(await caller.get(`${list}?${query}`), 200);
  });
  await report.check('every page of the list, forward and back', async () => {
    const page = async (uri) => answers(await caller.get(uri), 200);
    let at = await page(`${list}?PageSize=2&Origin=twilio`);
    same([at.page, at.page_size, at.start, at.end], [0, 2, 0, 1], 'page, page_size, start and end');
    let seen = at.incoming_phone_numbers.map((each) => each.sid);
    while (at.next_page_uri) {
      that(at.next_page_uri.includes('Origin=twilio'), 'the link has lost a filter');
      at = await page(at.next_page_uri);
      seen = seen.concat(at.incoming_phone_numbers.map((each) => each.sid));
    }
    same(bought.filter((each) => !seen.includes(each.sid)), [], 'numbers that no page had');
    same(seen.length, new Set(seen).size, 'numbers, each once');
    that(at.previous_page_uri, 'the last page leads nowhere back');
    while (at.previous_page_uri) at = await page(at.previous_page_uri);
    same([at.page, at.incoming_phone_numbers[0].sid], [0, seen[0]], 'the first page again');
  });
  await report.check('an empty list', async () => {
    const empty = answers(await caller.get(`${list}?FriendlyName=nobody+has+this+name`), 200);
    same([empty.incoming_phone_numbers, empty.start, empty.end, empty.next_page_uri], [[], 0, 0, null], 'it');
  });
  await report.check('updates that are refused change nothing', async () => {
    const before = answers(await caller.get(number.uri), 200);
    answers(await caller.post(number.uri, { FriendlyName: 'No', VoiceUrl: 'http://localhost/v' }), 400, 21402);
    same(answers(await caller.get(number.uri), 200), before, 'the number');
  });
  await report.check('a number that is not there (20404)', async () => {
    answers(await caller.get(absent), 404, 20404);
    answers(await caller.post(absent, { FriendlyName: 'No' }), 404, 20404);
    answers(await caller.send('DELETE', absent), 404, 20404);
  });
  await report.check('an emergency address has to go before the number', async () => {
    answers(await caller.post(number.uri, { EmergencyAddressSid: `AD${'3'.repeat(32)}` }), 200);
    answers(await caller.send('DELETE', number.uri), 400, 22222);
    answers(await caller.post(number.uri, { EmergencyAddressSid: '' }), 200);
    let reads = 0;
    while (answers(await caller.get(number.uri), 200).emergency_address_status !== 'unregistered') {
      reads += 1;
      that(reads < 20, 'never unregistered');
    }
  });
  await report.check('releases', async () => {
    for (const each of bought) answers(await caller.send('DELETE', each.uri), 204);
    answers(await caller.get(number.uri), 404, 20404);
  });
}

async function testCredentials(report, { as, account }) {
  const { sid, token } = account('test');
  const caller = as(sid, token);
  const list = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json`;
  await report.check('test credentials with their magic numbers', async () => {
    answers(await caller.post(list, { PhoneNumber: '+15005550006', VoiceUrl: 'https://a.example/v' }), 201);
    answers(await caller.post(list, { AreaCode: '500' }), 201);
    answers(await caller.post(list, { PhoneNumber: '+15005550000' }), 400, 21422);
    answers(await caller.post(list, { PhoneNumber: '+15005550001' }), 400, 21421);
    answers(await caller.post(list, { AreaCode: '533' }), 400, 21452);
    answers(await caller.get(list), 403, 20008);
    answers(await caller.get(`/2010-04-01/Accounts/${sid}.json`), 403, 20008);
  });
}

// What Twilio answers in bad moments, asked for at the sandbox's control port.
async function badMoments(report, { as, account, control }) {
  const { sid, token } = account('full');
  for (const [status, code] of [[429, 20429], [500, 20500], [503, 20503]]) {
    await report.check(`an answer with ${status} (${code})`, async () => {
      const fault = { match: { server: 'api', path: 'Balance' }, fault: 'status', args: { status } };
      const armed = await fetch(`${control}/faults`, { method: 'POST', body: JSON.stringify(fault) });
      same(armed.status, 200, `arming (${await armed.text()})`);
      answers(await as(sid, token).get(`/2010-04-01/Accounts/${sid}/Balance.json`), status, code);
    });
  }
}

// What breaks the description by itself goes straight to the sandbox: Prism would not let it through.
async function outside(report, { straight, account }) {
  const { sid, token } = account('full');
  const caller = straight(sid, token);
  const list = `/2010-04-01/Accounts/${sid}/IncomingPhoneNumbers.json`;
  await report.check('without credentials', async () => {
    const answer = await caller.send('GET', list, undefined, {});
    answers(answer, 401, 20003);
    same(answer.headers.get('www-authenticate'), 'Basic realm="Twilio API"', 'WWW-Authenticate');
  });
  await report.check('headers of an answer', async () => {
    const { headers } = await caller.get(list);
    that(/^RQ[0-9a-f]{32}$/.test(headers.get('twilio-request-id')), 'Twilio-Request-Id');
    that(/^\d+$/.test(headers.get('twilio-concurrent-requests')), 'Twilio-Concurrent-Requests');
    that(/^\d+\.\d{3}$/.test(headers.get('twilio-request-duration')), 'Twilio-Request-Duration');
    that(headers.get('content-type').startsWith('application/json'), 'Content-Type');
  });
  await report.check('2010 paths without .json answer XML', async () => {
    const answer = await caller.get(list.replace(/\.json$/, ''));
    that(answer.headers.get('content-type').includes('xml') && answer.text.includes('<TwilioResponse>'), answer.text);
  });
  await report.check('paths in the wrong case are not found', async () => {
    answers(await caller.get(list.replace('Incoming', 'incoming')), 404, 20404);
    answers(await caller.get(list.replace(sid, '')), 404, 20404);
  });
  await report.check('methods that a resource does not have (20004)', async () => {
    answers(await caller.send('PUT', list, ''), 405, 20004);
    answers(await caller.send('DELETE', list), 405, 20004);
  });
  await report.check('a page of more than 1000 (20007)', async () => {
    answers(await caller.get(`${list}?PageSize=1001`), 400, 20007);
  });
  await report.check('a JSON body counts as no parameters', async () => {
    const headers = { ...caller.headers, 'content-type': 'application/json' };
    const answer = await caller.send('POST', list, '{"AreaCode":"415"}', headers);
    same(answer.status, 400, 'status');
  });
  await report.check('a plus sign that is not escaped is a blank (21421)', async () => {
    answers(await caller.send('POST', list, 'PhoneNumber=+15005550006'), 400, 21421);
  });
  await report.check('a misspelled name changes nothing', async () => {
    const made = answers(await caller.post(list, { AreaCode: '415', VoiceURL: 'https://a.example/v' }), 201);
    that(!made.voice_url, `voice_url is ${made.voice_url}`);
    answers(await caller.send('DELETE', made.uri), 204);
  });
}

// Every resource and refusal of the sandbox once, each through Prism where the request is one that Twilio describes.
export async function walk(report, { sandbox, seenBy }) {
  const named = [...sandbox.accounts, ...(sandbox.keys ?? [])];
  const of = (persona) => named.find((each) => each.persona === persona);
  const world = {
    account: (persona) => {
      that(of(persona), `the sandbox has no account of the persona ${persona}`);
      return of(persona);
    },
    keyed: of,
    as: (user, password) => new Caller(seenBy.api.url, user, password),
    priced: (user, password) => new Caller(seenBy.pricing.url, user, password),
    recorded: (user, password) => new Caller(seenBy.monitor.url, user, password),
    straight: (user, password) => new Caller(sandbox.api, user, password),
    origin: sandbox.api,
    control: sandbox.control,
    bought: [],
  };
  for (const part of [accounts, keys, search, pricing, purchases, owned, events, testCredentials, badMoments, outside]) {
    try {
      await part(report, world);
    } catch (error) {
      report.fail(`walk: ${part.name}`, error.message);
    }
  }
}
