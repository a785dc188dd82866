import { expect, test } from 'vitest';
import { ownWorker, textOnly } from '../../../src/islands/guard-sinks.ts';

test.each(['', 'Tue 14', '&amp;', '&#160;', '5 > 4'])('%j may be written', (markup) => {
  expect(textOnly(markup)).toBe(markup);
});

test.each(['<b>', 'a <img src=x onerror=alert(1)>', '<', '</div>'])('%j may not', (markup) => {
  expect(textOnly(markup)).toBeNull();
});

const page = 'https://example.org/papers/search/?q=salt';

test.each([
  '/_astro/search-worker-B7x_k-1.js',
  'https://example.org/papers/_astro/search-worker-B7x_k-1.js',
  '/papers/service-worker.js',
])('the worker %s may be started', (address) => {
  expect(ownWorker(address, page)).toBe(address);
});

test.each([
  'https://other.example/_astro/search-worker-B7x_k-1.js',
  '//other.example/_astro/search-worker-B7x_k-1.js',
  '/_astro/search-results.B7x_k-1.js',
  'https://other.example/service-worker.js',
  '/papers/service-worker.js.html',
  'data:text/javascript,alert(1)',
  'blob:https://example.org/_astro/search-worker-B7x_k-1.js',
])('%s may not', (address) => {
  expect(ownWorker(address, page)).toBeNull();
});
