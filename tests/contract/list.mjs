// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

// What phonedesk-bench compares a listing with: Twilio's own SDK, all numbers of an account into memory. Prints one
// line of JSON: wall in ms, memory in kB.
//   node list.mjs API-URL ACCOUNT-SID AUTH-TOKEN
import { sdkClient } from './parts/sdk.mjs';

const [api, sid, token] = process.argv.slice(2);
const client = sdkClient({ 'api.twilio.com': api }, sid, token);
const began = performance.now();
const numbers = await client.incomingPhoneNumbers.list({ pageSize: 1000 });
const wallMs = performance.now() - began;
console.log(JSON.stringify({ wallMs, peakKb: process.resourceUsage().maxRSS, numbers: numbers.length }));
