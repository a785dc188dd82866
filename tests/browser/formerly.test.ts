import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { addressOf, test } from './visit.ts';

test.for([
  ['harbour', ''],
  ['below', 'ru/'],
] as const)(
  'an old address on %s/%s leads to the entry, without JavaScript',
  async ([site, step], { visit }) => {
    const page = await visit(site, `${step}events/the-dredging/`, { javaScriptEnabled: false });
    await page.waitForURL(addressOf(site, `${step}events/dredging/`));
    expect(await page.locator('h1').textContent()).toBe('The dredging begins');
  },
);

test('hosts that read _redirects are told', () => {
  const file = (site: 'harbour' | 'below'): string =>
    readFileSync(join(inject('folders')[site], '_redirects'), 'utf8');
  expect(file('harbour')).toContain('/events/the-dredging/ /events/dredging/ 301\n');
  expect(file('below')).toContain(
    '/papers/harbour/ru/events/the-dredging/ /papers/harbour/ru/events/dredging/ 301\n',
  );
});
