import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/domain/gaps.ts';
import { buildGraph } from '../../../src/domain/graph.ts';
import type { Actor, Source } from '../../../src/domain/model.ts';
import { unarchivedSources } from '../../../src/domain/review/unsupported.ts';
import { isByRole, shownStory } from '../../../src/domain/shown-story.ts';
import { translatedStory } from '../../../src/domain/translated-story.ts';
import { translationsInto } from '../../../src/domain/translation.ts';
import { actor, source, story } from './graph-story.ts';

const watch: Partial<Actor> = {
  name: 'Zoë Doran',
  lang: 'fr',
  aliases: [{ text: 'Зоэ Доран', lang: 'ru' }],
  private: true,
  role: 'The watchman',
  formerly: ['guard'],
};

const letter: Partial<Source> = {
  url: 'https://paper.example/letter',
  published: '1901-02-03',
  copy: { by: 'copies.example' },
  captures: [{ at: '1901-02-04', by: 'us', method: 'by hand', sha256: '0'.repeat(64) }],
  verifications: [{ claim: 'a/b', text: 'it was', at: '1901-02-05', sha256: '0'.repeat(64) }],
  note: 'It lacks its last page.',
};

const shownActor = (more: Partial<Actor>): Actor | undefined =>
  shownStory(story({ actors: [actor('watch', more)] })).actors[0];
const shownSource = (more: Partial<Source>): Source | undefined =>
  shownStory(story({ sources: [source('letter', 'watch', more)] })).sources[0];

describe('a private person', () => {
  test('is shown by role, with no other spelling', () => {
    expect(shownActor(watch)).toEqual(
      actor('watch', {
        name: 'The watchman',
        private: true,
        role: 'The watchman',
        formerly: ['guard'],
      }),
    );
  });

  test.each<[string, Partial<Actor>]>([
    ['is named where the entry says why', { ...watch, named: 'They asked for it.' }],
    ['is somebody who is marked as one', { ...watch, private: false }],
  ])('%s', (_, more) => {
    expect(shownActor(more)).toEqual(actor('watch', more));
    expect(isByRole(actor('watch', more))).toBe(false);
  });

  test('stays one when shown again', () => {
    const once = shownStory(story({ actors: [actor('watch', watch)] }));
    expect(shownStory(once)).toEqual(once);
  });

  const inRussian = (data: { readonly name?: string; readonly role?: string }) =>
    translatedStory(
      shownStory(story({ actors: [actor('watch', watch)] })),
      translationsInto('ru', [{ collection: 'actors', id: 'watch', lang: 'ru', data }]),
      'ru',
    );

  test('has a role in each language, and a name in none', () => {
    const { story: russian, originals } = inRussian({ name: 'Зоэ Доран', role: 'Сторож' });
    expect(russian.actors[0]).toMatchObject({ name: 'Сторож', role: 'Сторож', aliases: [] });
    expect(JSON.stringify([russian, [...originals]])).not.toMatch(/Doran|Доран/u);
  });

  test('has a role in the original where it has no translation, which is no name', () => {
    const { story: russian, originals } = inRussian({ name: 'Зоэ Доран' });
    expect(russian.actors[0]).toMatchObject({ name: 'The watchman', lang: 'en' });
    expect(originals.get('The watchman')).toEqual({ lang: 'en', isName: false });
  });
});

describe('a protected source', () => {
  test('has no address, no copy and no capture', () => {
    expect(shownSource({ ...letter, protected: true })).toEqual(
      source('letter', 'watch', {
        protected: true,
        published: '1901-02-03',
        note: 'It lacks its last page.',
      }),
    );
  });

  test('is one that is marked as such', () => {
    expect(shownSource(letter)).toEqual(source('letter', 'watch', letter));
  });

  test('is not missed in an archive', () => {
    const of = (more: Partial<Source>) => story({ sources: [source('letter', 'watch', more)] });
    const touched = new Set(['sources/letter'] as const);
    expect(gapsOf(buildGraph(of({}))).archive).toHaveLength(1);
    expect(gapsOf(buildGraph(of({ protected: true }))).archive).toEqual([]);
    expect(unarchivedSources(of({}), touched)).toHaveLength(1);
    expect(unarchivedSources(of({ protected: true }), touched)).toEqual([]);
  });
});
