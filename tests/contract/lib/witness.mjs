// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import http from 'node:http';
import { once } from 'node:events';
import { Description } from './description.mjs';

const prismErrors = 'https://stoplight.io/prism/errors#';

function readAll(stream) {
  return new Promise((resolve, reject) => {
    const parts = [];
    stream.on('data', (part) => parts.push(part));
    stream.on('end', () => resolve(Buffer.concat(parts)));
    stream.on('error', reject);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Stands before one Prism proxy on a port of its own, hands every exchange through, and writes down each violation
// that Prism or the description's names show.
export class Witness {
  violations = [];
  exchanges = 0;
  operations = new Set(); // as "GET /2010-04-01/Accounts/{Sid}.json"

  constructor(document, prism) {
    this.description = new Description(document);
    this.prism = new URL(prism);
    this.server = http.createServer((request, response) => {
      this.#handle(request, response).catch((error) => {
        this.violations.push(`${request.method} ${request.url}: Prism could not answer: ${error.message}`);
        response.destroy();
      });
    });
  }

  async listen() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }

  // What was seen since the last call.
  take() {
    const seen = { violations: this.violations, exchanges: this.exchanges };
    this.violations = [];
    this.exchanges = 0;
    this.operations.clear();
    return seen;
  }

  async #handle(request, response) {
    this.exchanges += 1;
    const url = new URL(request.url, this.url);
    const body = await readAll(request);
    const answer = await this.#forward(request, body);
    this.#judge(request, url, body, answer);
    const { 'content-length': _, 'transfer-encoding': __, 'sl-violations': ___, ...headers } = answer.headers;
    if (answer.status !== 204) headers['content-length'] = answer.body.length;
    response.writeHead(answer.status, headers).end(answer.body);
  }

  async #forward(request, body) {
    const { host, 'transfer-encoding': _, ...headers } = request.headers;
    if (body.length > 0) headers['content-length'] = body.length;
    const forwarded = http.request(new URL(request.url, this.prism), {
      method: request.method,
      headers,
      agent: false, // a connection of its own: a reused one may just be closing
      timeout: 60000,
    });
    forwarded.on('timeout', () => forwarded.destroy(new Error('no answer in 60 s')));
    forwarded.end(body);
    const [reply] = await once(forwarded, 'response');
    if (reply.statusCode === 204) {
      reply.destroy(); // Prism announces a body of 2 bytes here, which never comes
      return { status: 204, headers: reply.headers, body: Buffer.alloc(0) };
    }
    return { status: reply.statusCode, headers: reply.headers, body: await readAll(reply) };
  }

  #judge(request, url, body, answer) {
    const before = `${request.method} ${url.pathname}${url.search}`;
    const add = (what) => this.violations.push(`${before}: ${what}`);
    const operation = this.description.operation(request.method, url.pathname);
    const text = answer.body.toString('utf8');
    const json = parsed(text);
    if (operation) {
      this.operations.add(operation.name);
      const names = this.description.unknownNames(operation, url, request.headers['content-type'], body.toString());
      names.forEach((name) => add(`request: ${name}`));
    }
    if (String(json?.type).startsWith(prismErrors)) {
      if (!json.validation?.length) add(`${json.title}: ${json.detail}`);
      for (const each of json.validation ?? []) add(`${each.location.join('.')} ${each.message} [${each.code ?? ''}]`);
      return;
    }
    if (operation) {
      for (const wrong of this.description.wrongMembers(operation, answer.status, json)) add(`response: ${wrong}`);
    }
  }
}
