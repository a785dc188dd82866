import { expect, test } from 'vitest';
import { policyWithHosts } from '../../../src/domain/policy-with-hosts.ts';

const policy = "default-src 'none'; img-src 'self'; media-src 'self'; base-uri 'none'";
const none = { pictures: [], recordings: [], frames: [] };

test('a policy stays as it is where nothing is shown from elsewhere', () => {
  expect(policyWithHosts(policy, none)).toBe(policy);
});

test('each host is allowed by https, for what is shown from it alone', () => {
  expect(
    policyWithHosts(policy, {
      pictures: ['a.example'],
      recordings: ['b.example'],
      frames: ['c.example', 'd.example'],
    }),
  ).toBe(
    "default-src 'none'; img-src 'self' https://a.example; media-src 'self' https://b.example; base-uri 'none'; frame-src https://c.example https://d.example",
  );
});
