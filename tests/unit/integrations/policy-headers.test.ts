import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersWithHosts } from '../../../src/integrations/policy-headers.ts';

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
