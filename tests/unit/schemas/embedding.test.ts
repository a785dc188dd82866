import { expect, test } from 'vitest';
import { embedding } from '../../../src/schemas/embedding.ts';

const isTaken = (origins: unknown): boolean => embedding.safeParse({ origins }).success;

test.each([
  '*',
  [],
  ['https://paper.example'],
  ['https://*.paper.example', 'http://localhost:8080'],
  ['https://192.0.2.1'],
] as const)('%j may show embeds', (origins) => expect(isTaken(origins)).toBe(true));

// They stand in a header that every embed is sent with: nothing else may get in there.
test.each([
  'paper.example',
  'https://paper.example/',
  'https://paper.example/path',
  'https://Paper.example',
  'https://a.example; script-src *',
  "https://a.example 'unsafe-inline'",
  'https://a.example\nX-Header: b',
  'https://*',
  'https://a.*.example',
  '*',
  "'self'",
  'data:',
  'ftp://a.example',
  'https://a.example:port',
  'https://user@a.example',
  '',
])('%j is no origin', (origin) => expect(isTaken([origin])).toBe(false));
