import { expect, test } from 'vitest';
import { mediaHosts, mediaList } from '../../../src/schemas/media.ts';

const item = { kind: 'sound', file: './a.wav', credit: 'A', licence: 'CC0 1.0' };

test('short forms come to their long ones, and a long one stays as it is', () => {
  const [long] = mediaList.parse([{ ...item, transcript: 'Said.' }]);
  expect(long).toEqual({
    kind: 'sound',
    file: 'a.wav',
    credit: 'A',
    licence: { name: 'CC0 1.0' },
    transcript: { text: 'Said.' },
    lead: false,
  });
  expect(mediaList.parse([long])).toEqual([long]);
  expect(mediaList.parse(undefined)).toEqual([]);
});

test.each([
  { ...item, kind: 'picture' },
  { ...item, transcript: {} },
  { ...item, transcript: { file: 'a.vtt', text: 'Said.' } },
  { ...item, licence: { url: 'https://a.example' } },
  { ...item, credit: ' ' },
  { ...item, autoplay: true },
])('%o is refused', (written) => expect(mediaList.safeParse([written]).success).toBe(false));

test.each(['player.example.org', 'a.b', 'xn--e1afmkfd.example', 'a1.example'])(
  '%s is the name of a host',
  (host) => expect(mediaHosts.safeParse({ hosts: [host] }).success).toBe(true),
);

// What is allowed stands in the policy of every page that shows it: nothing else may get in there.
test.each([
  'a.example; script-src *',
  "a.example 'unsafe-inline'",
  'a.example\nX-Header: b',
  '*.example.org',
  '*',
  'https://a.example',
  'a.example/path',
  'a.example:8080',
  'A.example',
  'localhost',
  '127.0.0.1',
  "'self'",
  'data:',
  '-a.example',
  'a..example',
  '',
])('%j is not', (host) => expect(mediaHosts.safeParse({ hosts: [host] }).success).toBe(false));
