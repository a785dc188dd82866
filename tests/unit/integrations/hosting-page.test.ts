import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../../src/cli/served-headers.ts';
import { embedHeaders } from '../../../src/integrations/policy-headers.ts';

const headers = readFileSync('public/_headers', 'utf8');
const [, nginx = ''] =
  /```nginx\n(.*?)```/s.exec(readFileSync('docs/hosting.md', 'utf8').replaceAll('\r\n', '\n')) ??
  [];

const bare = (text: string): string => text.trim().replace(/^"(.*)"$/, '$1');

/** What a map of nginx makes of a path: the first rule that matches, else the default. */
function mapped(name: string, path: string): string {
  const [, rules = ''] =
    new RegExp(`map \\$uri \\$${name} \\{\\n(.*?)\\n\\}`, 's').exec(nginx) ?? [];
  for (const line of rules.split('\n')) {
    const [, key = '', value = ''] = /^\s*(\S+) (.*);$/.exec(line) ?? [];
    if (key === 'default' || new RegExp(key.slice(1)).test(path)) return bare(value);
  }
  throw new Error(`No map ${name} has a value for ${path}.`);
}

/** The headers that the example adds to what is at a path; nginx sends none that is empty. */
function added(path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', said = ''] of nginx.matchAll(/add_header (\S+) (.*) always;/g)) {
    const value = said.startsWith('$') ? mapped(said.slice(1), path) : bare(said);
    if (value !== '') found[name] = value;
  }
  return found;
}

describe('the example for nginx', () => {
  const told = parseHeaders(headers + embedHeaders(headers, '/', '*'));

  test.each(['/', '/events/fire/', '/_astro/a.js', '/tiles/a.json', '/service-worker.js'])(
    'sends with %s what _headers says',
    (path) => {
      // A page may be kept where it is asked for again: hosts that read _headers do that themselves.
      expect(added(path)).toEqual({ 'Cache-Control': 'no-cache', ...told(path) });
    },
  );

  test('lets the embeds alone be framed', () => {
    const { 'X-Frame-Options': framing, ...rest } = told('/embed/events/fire/');
    expect(framing).toBe('SAMEORIGIN');
    expect(added('/embed/events/fire/')).toEqual({ 'Cache-Control': 'no-cache', ...rest });
  });

  test('holds all of its headers where no location can leave them out', () => {
    const [, location = 'none'] = /location \/ \{(.*?)\}/s.exec(nginx) ?? [];
    expect(location).not.toBe('none');
    expect(location).not.toContain('add_header');
  });
});
