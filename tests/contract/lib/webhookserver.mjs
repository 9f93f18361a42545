// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later
import http from 'node:http';
import { once } from 'node:events';
import twilio from 'twilio';

const twiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

// A customer's webhooks as Twilio's documentation builds them: the SDK's validator decides who is let in. It stands
// for https://HOST; what came, and what the validator said, is kept. Once `broken` is set, it answers 500 to everything.
export async function startWebhookServer(token) {
  const requests = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part) => (body += part));
    request.on('end', () => {
      const url = `https://${request.headers.host}${request.url}`;
      const params = {};
      for (const [name, value] of new URLSearchParams(body)) {
        params[name] = name in params ? [params[name], value].flat() : value;
      }
      const signature = request.headers['x-twilio-signature'] ?? '';
      const valid = twilio.validateRequest(token, signature, url, params);
      requests.push({ method: request.method, url, params, headers: request.headers, signature, valid });
      if (webhooks.broken) response.writeHead(500, { 'content-type': 'text/plain' }).end('Broken.');
      else if (!valid) response.writeHead(403, { 'content-type': 'text/plain' }).end('The signature does not match.');
      else if (request.url.includes('status')) response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'text/xml' }).end(twiml);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const webhooks = {
    url: `http://127.0.0.1:${server.address().port}`,
    requests,
    broken: false,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return webhooks;
}
