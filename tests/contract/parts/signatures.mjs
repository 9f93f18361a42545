// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import http from 'node:http';
import { once } from 'node:events';
import twilio from 'twilio';
import { same, that } from '../lib/report.mjs';

// The vectors that the unit tests of our signer use too (twilio-facts.md section 10).
const caller = { CallSid: 'CA1234567890ABCDE', Digits: '1234', To: '+18005551212' };
const token = '0123456789abcdef0123456789abcdef';
const call = 'CA00000000000000000000000000000001';
const vectors = [
  ['12345', 'https://example.com/myapp.php?foo=1&bar=2', { ...caller, Caller: '+14158675310', From: '+14158675310' },
    'L/OH5YylLD5NRKLltdqwSvS0BnU='],
  ['12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', { ...caller, Caller: '+14158675309', From: '+14158675309' },
    'RSOYDt4T1cUTdK1PDd93/VVr8B8='],
  [token, 'https://hooks.example.test/voice?tenant=7',
    { AccountSid: 'AC00000000000000000000000000000001', CallSid: call, CallStatus: 'ringing', CalledCity: '',
      Direction: 'inbound', From: '+14155550100', To: '+14155550199' }, 'Qo5UJ8asIvPgpDgOOhuyYIygrBc='],
  [token, 'https://hooks.example.test:8443/sms',
    { Body: 'héllo +1 & more', MessageSid: 'SM00000000000000000000000000000001' }, '7kw99jr0V8ibEnzm0D65mivt24Y='],
  [token, `https://hooks.example.test/voice?CallSid=${call}&From=%2B14155550100`, {}, 'hwyA+o34di+MvtpmaoXNNGCELCc='],
];

function form(params) {
  const pairs = Object.entries(params).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  return pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
}

// One request to the sandbox's webhook endpoint, as if it stood at `url`.
async function deliver(endpoint, method, url, params, signature) {
  const { host, pathname, search } = new URL(url);
  const body = method === 'POST' ? form(params) : '';
  const headers = { host, 'content-length': Buffer.byteLength(body) };
  if (method === 'POST') headers['content-type'] = 'application/x-www-form-urlencoded';
  if (signature) headers['x-twilio-signature'] = signature;
  const request = http.request(new URL(pathname + search, endpoint), { method, headers, agent: false });
  request.end(body);
  const [response] = await once(request, 'response');
  response.resume();
  return response.statusCode;
}

const hook = 'https://api.serviceflow.com/webhooks/twilio';

// What the SDK signs, our signer (which the sandbox's endpoint checks with) has to sign alike.
function deliveries(sid) {
  const voice = { AccountSid: sid, CallSid: call, From: '+14155550100', To: '+14155550199', CalledCity: '' };
  return [
    ['a call', 'POST', `${hook}/voice`, voice],
    ['a call to a URL with a query', 'POST', `${hook}/voice?tenant=7&x=%C3%A9`, voice],
    ['a message with letters of every kind', 'POST', `${hook}/sms`, { AccountSid: sid, Body: 'héllo +1 & <b> 日本 😀\n=' }],
    ['names that differ in case only', 'POST', `${hook}/sms`, { AccountSid: sid, b: '1', B: '2', 'a-': '3', aa: '4' }],
    ['a name that comes twice', 'POST', `${hook}/status`, { AccountSid: sid, Tag: ['b', 'a', 'b'] }],
    ['a call by GET', 'GET', `${hook}/voice?AccountSid=${sid}&From=%2B14155550100&Empty=`, {}],
    ['a message to another port', 'POST', 'https://api.serviceflow.com:8443/webhooks/twilio/sms', { AccountSid: sid }],
  ];
}

export async function signatures(report, { sandbox, account }) {
  await report.check("the vectors of the unit tests are right to the SDK's validator", () => {
    for (const [key, url, params, signature] of vectors) {
      that(twilio.validateRequest(key, signature, url, params), `${url} with ${signature} is refused`);
      that(!twilio.validateRequest(`${key}x`, signature, url, params), `${url} is taken with any token`);
    }
  });
  for (const [what, method, url, params] of deliveries(account.sid)) {
    await report.check(`the SDK's signature of ${what} is the same as ours`, async () => {
      const right = twilio.getExpectedTwilioSignature(account.token, url, params);
      const wrong = twilio.getExpectedTwilioSignature('0'.repeat(32), url, params);
      const got = [];
      for (const signature of [right, wrong, undefined]) {
        got.push(await deliver(sandbox.webhook, method, url, params, signature));
      }
      that(got[0] >= 200 && got[0] < 300, `signed by the SDK it got ${got[0]}`);
      same(got.slice(1), [403, 403], 'the answers to a wrong and a missing signature');
    });
  }
}
