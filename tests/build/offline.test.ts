import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { keepingOf } from '../../src/domain/kept-copies.ts';
import type { Keeping } from '../../src/domain/kept-copies.ts';
import { deployments } from './built-sites.ts';
import { pageOf } from './dateline.ts';

const folders = inject('folders');
const workerOf = (name: keyof typeof folders): string =>
  readFileSync(join(folders[name], 'service-worker.js'), 'utf8');
const toldTo = (name: keyof typeof folders): Keeping => {
  const told = keepingOf(workerOf(name).split('\n')[0] ?? '');
  if (told === undefined) throw new Error(`The worker of ${name} is told nothing.`);
  return told as Keeping;
};

/** How a page begins the worker. */
const starts = /<script type="module" src="[^"]*\/KeepOffline[^"]*">/;

describe('the worker that keeps copies', () => {
  it('lies at the head of the site, and knows its path, its languages and its pages', async () => {
    const { base, words, sections, build } = toldTo('below');
    expect(base).toBe(deployments.below.base);
    expect(Object.keys(words)).toEqual(['en', 'ru']);
    expect(sections).toContain('events');
    expect(sections).toContain('ru');
    expect(sections).not.toContain('_astro');
    expect(build).toMatch(/^[0-9a-f]{12}$/);
    expect(await pageOf(folders.below, 'events/fire')).toMatch(starts);
    expect(await pageOf(folders.below, 'embed')).not.toMatch(starts);
  });

  it('of a divided story keeps its years and months', () => {
    const { chronology } = toldTo('crowd');
    expect(chronology).toContain('years/1901/05/');
    for (const path of chronology) {
      expect(existsSync(join(folders.crowd, path, 'index.html')), path).toBe(true);
    }
    expect(toldTo('harbour').chronology).toEqual([]);
  });

  it('asks no other host, and calls for nothing beside itself', () => {
    expect(workerOf('harbour')).not.toMatch(/https?:\/\/|importScripts|\bimport\b/);
  });

  it('ends an earlier one where the story wants none', async () => {
    expect(workerOf('rtl')).toContain('self.registration.unregister()');
    expect(workerOf('rtl')).toContain('"dateline /a/ "');
    expect(await pageOf(folders.rtl, 'events/dug')).not.toMatch(starts);
  });
});
