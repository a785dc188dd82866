import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHeaders } from '../../../src/cli/served-headers.ts';
import {
  embedHeaders,
  headersBelow,
  headersWithHosts,
} from '../../../src/integrations/policy-headers.ts';

const headers = readFileSync('public/_headers', 'utf8');

test('the headers stay as they are where nothing is shown from elsewhere', () => {
  expect(headersWithHosts(headers, { pictures: [], recordings: [], frames: [] })).toBe(headers);
});

test('the headers’ policy allows what the pages show, and its other lines stay', () => {
  const hosts = { pictures: ['a.example'], recordings: [], frames: ['b.example'] };
  const changed = headersWithHosts(headers, hosts).split('\n');
  const before = headers.split('\n');
  const differing = changed.filter((line, index) => line !== before[index]);
  expect(differing).toHaveLength(1);
  expect(differing[0]).toContain("img-src 'self' https://a.example;");
  expect(differing[0]).toMatch(/frame-src https:\/\/b\.example$/);
});

test.each([
  ['*', 'frame-ancestors *'],
  [[], "frame-ancestors 'self'"],
  [
    ['https://a.example', 'https://*.b.example:8443'],
    "frame-ancestors 'self' https://a.example https://*.b.example:8443",
  ],
] as const)('embeds by %j are sent with %s, other pages with none of it', (origins, said) => {
  const told = parseHeaders(headers + embedHeaders(headers, '/sub/', origins));
  const page = told('/sub/events/visit/');
  const embed = told('/sub/embed/events/visit/');
  expect(page['Content-Security-Policy']).not.toContain('frame-ancestors');
  expect(page['X-Frame-Options']).toBe('SAMEORIGIN');
  expect(embed['Content-Security-Policy']).toBe(`${page['Content-Security-Policy']}; ${said}`);
  // The rest holds for both.
  expect(Object.keys(embed)).toEqual(Object.keys(page));
});

test('embeds are not allowed anything where the file allows nothing', () => {
  expect(() => embedHeaders('/*\n  X-Frame-Options: DENY\n', '/', '*')).toThrow('no content');
});

test('what may be kept for ever, and what has to be asked for, is said below a sub-path too', () => {
  expect(headersBelow(headers, '/')).toBe(headers);
  const told = parseHeaders(headersBelow(headers, '/sub/'));
  for (const path of ['/sub/_astro/a.js', '/sub/tiles/a.json']) {
    expect(told(path)['Cache-Control']).toContain('immutable');
  }
  expect(told('/sub/service-worker.js')['Cache-Control']).toBe('no-cache');
  expect(told('/_astro/a.js')['Cache-Control']).toBeUndefined();
  expect(told('/sub/events/fire/')['X-Frame-Options']).toBe('SAMEORIGIN');
});
