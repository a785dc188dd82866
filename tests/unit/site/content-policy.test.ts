import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentPolicy, contentPolicyFor } from '../../../src/site/content-policy.ts';

test('hosts are told the policy that the pages carry, and who may frame them', () => {
  const headers = readFileSync('public/_headers', 'utf8');
  expect(headers).toContain(`  Content-Security-Policy: ${contentPolicy}\n`);
  expect(headers).toContain('  X-Frame-Options: SAMEORIGIN\n');
});

test('nothing inline and nothing from elsewhere is allowed', () => {
  expect(contentPolicy).toMatch(/^default-src 'none'/);
  expect(contentPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});

test('no string becomes markup, and nothing compiles WebAssembly', () => {
  expect(contentPolicy).toContain("; require-trusted-types-for 'script'; trusted-types default ");
  expect(contentPolicy).not.toContain('wasm');
  expect(contentPolicyFor(undefined)).toBe(contentPolicy);
});
