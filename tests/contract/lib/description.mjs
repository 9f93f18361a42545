// SPDX-FileCopyrightText: ServiceFlow
// SPDX-License-Identifier: GPL-3.0-or-later

const formType = 'application/x-www-form-urlencoded';

// What Prism does not look at: the names in a query and a form (it drops unknown ones before it validates), and
// whether an answer has exactly the members that are described.
export class Description {
  constructor(document) {
    this.document = document;
    this.paths = Object.entries(document.paths).map(([template, item]) => {
      const literal = template.split('{').length;
      const pattern = template.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
      return { template, item, literal, pattern: new RegExp(`^${pattern.join('([^/]+)')}$`) };
    });
    // A path with fewer variables is the more exact one: .../Local.json before .../{Sid}.json.
    this.paths.sort((a, b) => a.literal - b.literal);
  }

  // The operation that a request means, or undefined.
  operation(method, pathname) {
    const path = this.paths.find((candidate) => candidate.pattern.test(pathname));
    const operation = path?.item[method.toLowerCase()];
    const parameters = [...(path?.item.parameters ?? []), ...(operation?.parameters ?? [])];
    return operation && { ...operation, parameters, name: `${method} ${path.template}` };
  }

  unknownNames(operation, url, contentType, body) {
    if (!operation['x-closed']) return [];
    const wrong = [];
    const known = operation.parameters.filter((parameter) => parameter.in === 'query').map((each) => each.name);
    for (const name of new Set(url.searchParams.keys())) {
      if (!known.includes(name)) wrong.push(`query name "${name}" is unknown to Twilio`);
      else if (url.searchParams.getAll(name).length > 1) wrong.push(`query name "${name}" comes more than once`);
    }
    if (!body) return wrong;
    const form = this.resolve(operation.requestBody?.content?.[formType]?.schema);
    if (contentType?.split(';')[0] !== formType) wrong.push(`a body of type "${contentType ?? ''}" is not a form`);
    else if (!form) wrong.push('a body where none is described');
    else if (form.additionalProperties === false) {
      const sent = new URLSearchParams(body);
      for (const name of new Set(sent.keys())) {
        if (!(name in form.properties)) wrong.push(`form name "${name}" is unknown to Twilio`);
        else if (sent.getAll(name).length > 1 && this.resolve(form.properties[name]).type !== 'array') {
          wrong.push(`form name "${name}" comes more than once`);
        }
      }
    }
    return wrong;
  }

  // Members of a successful answer that are not described, and described ones that are missing.
  wrongMembers(operation, status, body) {
    const schema = operation.responses?.[status]?.content?.['application/json']?.schema;
    return schema && body !== undefined ? this.#compare(this.resolve(schema), body, 'body') : [];
  }

  resolve(schema) {
    if (!schema?.$ref) return schema;
    return schema.$ref.split('/').slice(1).reduce((value, key) => value[key.replaceAll('~1', '/')], this.document);
  }

  #compare(schema, value, where) {
    if (value === null || typeof value !== 'object' || !schema) return [];
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => this.#compare(this.resolve(schema.items), item, `${where}[${index}]`));
    }
    if (!schema.properties) return [];
    const wrong = [];
    for (const [name, member] of Object.entries(value)) {
      if (name in schema.properties) {
        wrong.push(...this.#compare(this.resolve(schema.properties[name]), member, `${where}.${name}`));
      } else {
        wrong.push(`${where}.${name} is not in Twilio's description`);
      }
    }
    const optional = schema['x-optional'] ?? [];
    for (const name of Object.keys(schema.properties)) {
      if (!(name in value) && !optional.includes(name)) wrong.push(`${where}.${name} is missing`);
    }
    return wrong;
  }
}
