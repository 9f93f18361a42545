// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import twilio from 'twilio';
import { same, that } from '../lib/report.mjs';

// The SDK knows Twilio's hosts, and those in absolute links; here they lead to the witnesses.
class LoopbackClient extends twilio.RequestClient {
  constructor(hosts) {
    super({ timeout: 30000 });
    this.hosts = hosts;
  }

  request(options) {
    const asked = new URL(options.uri);
    const base = this.hosts[asked.host];
    if (!base) throw new Error(`the SDK asks ${asked.host}, which nothing here stands for`);
    return super.request({ ...options, uri: `${base}${asked.pathname}${asked.search}` });
  }
}

// `hosts`: a host (with its port, if it has one) -> where it is here.
export function sdkClient(hosts, user, password, options = {}) {
  return twilio(user, password, { httpClient: new LoopbackClient(hosts), ...options });
}

async function refusedWith(status, code, call) {
  let answer;
  try {
    answer = await call();
  } catch (error) {
    same([error.status, error.code], [status, code], `the refusal (${error.message})`);
    return error;
  }
  throw new Error(`was not refused: ${JSON.stringify(answer)}`);
}

const hooks = {
  voiceUrl: 'https://api.serviceflow.com/webhooks/twilio/voice',
  voiceMethod: 'POST',
  smsUrl: 'https://api.serviceflow.com/webhooks/twilio/sms',
  smsMethod: 'POST',
  statusCallback: 'https://api.serviceflow.com/webhooks/twilio/status',
  statusCallbackMethod: 'POST',
};

async function reads(report, client, account) {
  await report.check('fetches the account', async () => {
    const found = await client.api.v2010.accounts(account.sid).fetch();
    same([found.sid, found.ownerAccountSid], [account.sid, account.sid], 'SID and owner');
    same([found.status, found.type], ['active', 'Full'], 'status and type');
    that(!Number.isNaN(found.dateCreated?.getTime?.()), `date_created is no RFC 2822 date: ${found.dateCreated}`);
  });
  await report.check('fetches the balance', async () => {
    const found = await client.balance.fetch();
    same([found.accountSid, found.currency], [account.sid, 'USD'], 'account and currency');
    that(/^-?\d+\.\d+$/.test(found.balance), `balance is ${JSON.stringify(found.balance)}`);
  });
  await report.check('fetches prices of numbers', async () => {
    const found = await client.pricing.v1.phoneNumbers.countries('US').fetch();
    same([found.isoCountry, found.priceUnit], ['US', 'USD'], 'country and unit');
    const types = found.phoneNumberPrices.map((price) => price.numberType).sort();
    same(types, ['local', 'toll free'], 'number types');
  });
  await report.check('lists the countries that have prices', async () => {
    const found = await client.pricing.v1.phoneNumbers.countries.list({ pageSize: 2, limit: 5 });
    same(new Set(found.map((country) => country.isoCountry)).size, 5, 'countries, each once');
  });
  await report.check('an unknown country has no prices (20404)', () =>
    refusedWith(404, 20404, () => client.pricing.v1.phoneNumbers.countries('ZZ').fetch()));
}

async function searches(report, client) {
  const us = client.availablePhoneNumbers('US');
  await report.check('searches local numbers by area code', async () => {
    const rows = await us.local.list({ areaCode: 512, voiceEnabled: true, smsEnabled: true });
    that(rows.length > 0 && rows.length <= 30, `${rows.length} rows`);
    for (const row of rows) {
      that(/^\+1512\d{7}$/.test(row.phoneNumber), `${row.phoneNumber} is not in 512`);
      same([row.isoCountry, row.region], ['US', 'TX'], 'country and region');
      that(row.capabilities.voice === true && row.capabilities.SMS === true, 'voice and SMS were asked for');
    }
  });
  await report.check('searches toll-free numbers', async () => {
    const rows = await us.tollFree.list({ areaCode: 833 });
    that(rows.length > 0, 'no rows');
    for (const row of rows) {
      that(/^\+1833\d{7}$/.test(row.phoneNumber), `${row.phoneNumber} is not in 833`);
      same([row.locality, row.region, row.latitude], [null, null, null], 'locality, region and latitude');
    }
  });
  await report.check('searches by letters and digits contained', async () => {
    const [first] = await us.local.list({ areaCode: 512 });
    const end = first.phoneNumber.slice(-4);
    const rows = await us.local.list({ contains: `${end}$` });
    that(rows.length > 0 && rows.every((row) => row.phoneNumber.endsWith(end)), `not all end in ${end}`);
    for (const row of await us.local.list({ contains: 'CALL' })) {
      that(row.phoneNumber.includes('2255'), `${row.phoneNumber} does not contain CALL`);
    }
  });
  await report.check('searches a region', async () => {
    const rows = await us.local.list({ inRegion: 'TX' });
    that(rows.length > 0 && rows.every((row) => row.region === 'TX'), 'not all rows are in TX');
  });
  await report.check('a type that is not sold in a country is not found (20404)', () =>
    refusedWith(404, 20404, () => us.mobile.list()));
  await report.check('lists the countries that have numbers', async () => {
    const rows = await client.availablePhoneNumbers.list();
    that(rows.some((row) => row.countryCode === 'US' && row.subresourceUris?.local), 'no US with local numbers');
  });
}

async function lifeOfANumber(report, client, account) {
  const numbers = client.incomingPhoneNumbers;
  let offered;
  let bought;
  await report.check('buys a number by its number, with webhooks', async () => {
    [offered] = await client.availablePhoneNumbers('US').local.list({ areaCode: 512 });
    bought = await numbers.create({ phoneNumber: offered.phoneNumber, friendlyName: 'Front desk', ...hooks });
    that(/^PN[0-9a-f]{32}$/.test(bought.sid), `its SID is ${bought.sid}`);
    same([bought.accountSid, bought.phoneNumber], [account.sid, offered.phoneNumber], 'account and number');
    same(bought.friendlyName, 'Front desk', 'friendly name');
    for (const [name, value] of Object.entries(hooks)) same(bought[name], value, name);
    same(bought.capabilities.sms, true, 'capabilities.sms in small letters');
  });
  await report.check('what is bought is no longer offered', async () => {
    const rows = await client.availablePhoneNumbers('US').local.list({ contains: bought.phoneNumber });
    same(rows.map((row) => row.phoneNumber), [], 'the search');
  });
  await report.check('fetches it', async () => {
    const found = await numbers(bought.sid).fetch();
    same([found.sid, found.voiceUrl, found.origin], [bought.sid, hooks.voiceUrl, 'twilio'], 'it');
    that(!Number.isNaN(found.dateCreated?.getTime?.()), `date_created is no RFC 2822 date: ${found.dateCreated}`);
  });
  await report.check('finds it by its number', async () => {
    const rows = await numbers.list({ phoneNumber: bought.phoneNumber });
    same(rows.map((row) => row.sid), [bought.sid], 'the list');
  });
  await report.check('updates what is sent and keeps the rest', async () => {
    const voiceUrl = 'https://other.example/v#rc=2';
    const changed = await numbers(bought.sid).update({ friendlyName: 'Back office', voiceUrl });
    same([changed.friendlyName, changed.voiceUrl], ['Back office', voiceUrl], 'what was sent');
    same([changed.smsUrl, changed.statusCallback], [hooks.smsUrl, hooks.statusCallback], 'what was not sent');
  });
  await report.check('clears a URL with an empty value', async () => {
    const changed = await numbers(bought.sid).update({ smsUrl: '' });
    that(!changed.smsUrl, `sms_url is ${changed.smsUrl}`);
    same(changed.smsMethod, 'POST', 'sms_method');
  });
  await report.check('a number that is not to be had is refused (21422)', async () => {
    const error = await refusedWith(400, 21422, () => numbers.create({ phoneNumber: '+15005550000' }));
    that(error.message.includes('+15005550000'), `the message does not name the number: ${error.message}`);
  });
  await report.check('a URL on localhost is refused (21402)', () =>
    refusedWith(400, 21402, () => numbers(bought.sid).update({ voiceUrl: 'http://localhost/voice' })));
  await report.check('releases it, and then it is gone (20404)', async () => {
    same(await numbers(bought.sid).remove(), true, 'the release');
    await refusedWith(404, 20404, () => numbers(bought.sid).fetch());
    await refusedWith(404, 20404, () => numbers(bought.sid).remove());
  });
}

async function paging(report, client) {
  const numbers = client.incomingPhoneNumbers;
  const before = (await numbers.list()).map((number) => number.sid);
  const offered = await client.availablePhoneNumbers('US').local.list({ areaCode: 737 });
  const bought = [];
  for (const row of offered.slice(0, 5)) bought.push((await numbers.create({ phoneNumber: row.phoneNumber })).sid);
  const all = [...before, ...bought].sort();

  await report.check('lists page by page', async () => {
    same(bought.length, 5, 'numbers bought for this');
    const listed = (await numbers.list({ pageSize: 2 })).map((number) => number.sid).sort();
    same(listed, all, 'the list');
  });
  await report.check('lists with each()', async () => {
    const seen = [];
    await new Promise((resolve, reject) =>
      numbers.each({
        pageSize: 3,
        callback: (number) => seen.push(number.sid),
        done: (error) => (error ? reject(error) : resolve()),
      }));
    same(seen.sort(), all, 'the list');
  });
  await report.check('goes to the next page and back', async () => {
    const first = await numbers.page({ pageSize: 2 });
    same(first.instances.length, 2, 'rows of the first page');
    const second = await first.nextPage();
    that(second.instances.every((row) => first.instances.every((other) => other.sid !== row.sid)), 'pages overlap');
    const back = await second.previousPage();
    same(back.instances.map((row) => row.sid), first.instances.map((row) => row.sid), 'the first page again');
    same(first.previousPageUrl, undefined, 'a page before the first');
  });
  await report.check('stops at a limit', async () => {
    same((await numbers.list({ pageSize: 2, limit: 3 })).length, 3, 'rows');
  });
  for (const sid of bought) await numbers(sid).remove();
}

async function record(report, client, account) {
  await report.check('reads who changed a number, and how', async () => {
    const [offer] = await client.availablePhoneNumbers('US').local.list({ areaCode: 512, limit: 1 });
    const number = await client.incomingPhoneNumbers.create({ phoneNumber: offer.phoneNumber });
    await number.update({ voiceUrl: hooks.voiceUrl });
    const events = await client.monitor.v1.events.list({ resourceSid: number.sid, limit: 5 });
    same(events.map((event) => event.eventType), ['phone-number.updated', 'phone-number.created'], 'what happened');
    const [updated] = events;
    same([updated.actorType, updated.source, updated.actorSid], ['account', 'api', account.sid], 'who did it');
    same(updated.eventData.resource_properties.voice_url.updated, hooks.voiceUrl, 'the new value');
    same((await client.monitor.v1.events(updated.sid).fetch()).resourceSid, number.sid, 'the event alone');
    await number.remove();
  });
}

export async function sdk(report, { hosts, account }) {
  const client = sdkClient(hosts, account.sid, account.token);
  await reads(report, client, account);
  await searches(report, client);
  await lifeOfANumber(report, client, account);
  await record(report, client, account);
  await report.check('pages can be bought for and read', () => paging(report, client));
  await report.check('a wrong token is refused (20003)', () => {
    const stranger = sdkClient(hosts, account.sid, '0'.repeat(32));
    return refusedWith(401, 20003, () => stranger.api.v2010.accounts(account.sid).fetch());
  });
}
