// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import { readFileSync } from 'node:fs';

const services = new URL('../node_modules/@twilio/cli-core/src/services/twilio-api/', import.meta.url);
const overlayFile = new URL('../overlay.json', import.meta.url);

// What an entry of overlay.json may do to each value that one of its pointers ("at") finds. In a pointer "*" alone
// stands for every key, and within a segment for anything but "/". Every entry gives the fact of twilio-facts.md that
// it rests on.
const actions = {
  // The described values, or these as well.
  or: (target, schema) => {
    const described = { ...target };
    for (const key of Object.keys(target)) delete target[key];
    target.anyOf = [described, schema];
  },
  // Further members of the object.
  add: (target, members) => {
    for (const [name, value] of Object.entries(members)) {
      if (name in target) throw new Error(`"${name}" is described already`);
      target[name] = structuredClone(value);
    }
  },
  // Members that Twilio leaves out; every other described member has to be in an answer.
  optional: (target, names) => {
    for (const name of names) {
      if (!(name in target.properties)) throw new Error(`"${name}" is not described`);
    }
    target['x-optional'] = [...(target['x-optional'] ?? []), ...names];
  },
  // "unknown names": no query and no form name that the operation does not describe.
  forbid: (target, what) => {
    if (what !== 'unknown names') throw new Error(`cannot forbid "${what}"`);
    target['x-closed'] = true;
    const form = target.requestBody?.content?.['application/x-www-form-urlencoded']?.schema;
    if (form) form.additionalProperties = false;
  },
};

export function targetsOf(document, pointer) {
  let found = [document];
  for (const segment of pointer.split('/').slice(1)) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    found = found.flatMap((value) => {
      if (value === null || typeof value !== 'object') return [];
      if (!key.includes('*')) return key in value ? [value[key]] : [];
      const fits = new RegExp(`^${key.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')}$`);
      return Object.keys(value).filter((name) => key === '*' || fits.test(name)).map((name) => value[name]);
    });
  }
  return found;
}

export function overlayEntries() {
  return JSON.parse(readFileSync(overlayFile, 'utf8')).entries;
}

function apply(entry, document) {
  const names = Object.keys(entry).filter((key) => key in actions);
  if (names.length !== 1) throw new Error('names not exactly one action');
  if (!entry.why || !/^twilio-facts\.md section \d+/.test(entry.fact ?? '')) throw new Error('gives no fact');
  for (const pointer of entry.at) {
    const targets = targetsOf(document, pointer);
    if (targets.length === 0) throw new Error(`${pointer} is not in Twilio's file: the entry is out of date`);
    for (const target of targets) actions[names[0]](target, entry[names[0]]);
  }
}

// Twilio's own description of one product, as its SDK's makers publish it.
export function original(file) {
  return JSON.parse(readFileSync(new URL(`${file}.json`, services), 'utf8'));
}

// The same with the overlay on it.
export function described(file, entries = overlayEntries()) {
  const document = original(file);
  entries.forEach((entry, index) => {
    if (entry.file !== file) return;
    try {
      apply(entry, document);
    } catch (error) {
      throw new Error(`overlay.json, entry ${index + 1} (${entry.file}): ${error.message}`);
    }
  });
  return document;
}
