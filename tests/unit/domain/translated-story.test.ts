import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { partiesOf } from '../../../src/domain/parties.ts';
import type { Story } from '../../../src/domain/model.ts';
import { translatedStory } from '../../../src/domain/translated-story.ts';
import type { TranslatedStory } from '../../../src/domain/translated-story.ts';
import { translationsInto } from '../../../src/domain/translation.ts';
import { checkInput } from '../../../src/files/content.ts';
import { readContent } from '../../../src/files/read-content.ts';

const harbour = fileURLToPath(new URL('../../fixtures/harbour', import.meta.url));

let original: Story;
let russian: TranslatedStory;
beforeAll(async () => {
  const content = await readContent(harbour);
  original = checkInput(content, '2026-11-25').story;
  russian = translatedStory(original, translationsInto('ru', content.translations), 'ru');
});

const eventOf = (story: Story, id: string) => story.events.find((event) => event.id === id);
const actorOf = (story: Story, id: string) => story.actors.find((actor) => actor.id === id);

describe('a story in a further language', () => {
  test('says what is translated, and names no other language for it', () => {
    expect(russian.story.site).toMatchObject({ lang: 'ru', title: 'Гавань Селвейн' });
    const fire = eventOf(russian.story, 'fire');
    expect(fire?.title).toBe('Таможня сгорела');
    expect(fire).not.toHaveProperty('lang');
    expect(fire?.claims[0]?.text).toBe('Таможня сгорела за полчаса до полуночи.');
    expect(fire?.date.alternatives[0]?.note).toBe('Газету печатали после полуночи.');
    expect(fire?.media[1]?.alt).toBe('Тёмный дом со светом за окнами');
    expect(actorOf(russian.story, 'keeper')).toMatchObject({ name: 'Смотритель фонаря' });
    expect(actorOf(russian.story, 'keeper')).not.toHaveProperty('lang');
    expect(eventOf(russian.story, 'lantern-lit')?.corrections[0]?.reason).toBe(
      'В следующем номере газета назвала день.',
    );
  });

  test('keeps what is not, and says its language', () => {
    expect(eventOf(russian.story, 'dredging')).toMatchObject({
      title: eventOf(original, 'dredging')?.title,
      lang: 'en',
    });
    expect(actorOf(russian.story, 'bollard')).toMatchObject({ name: 'The Bollard', lang: 'en' });
    const { originals } = russian;
    // A single text of an entry that is translated, and one of an entry that is not.
    expect(originals.get('The customs house burned before midnight.')?.lang).toBe('en');
    expect(originals.get('What the pilots of the harbour say of it.')?.lang).toBe('en');
    expect(originals.get(eventOf(original, 'dredging')?.summary ?? '')?.lang).toBe('en');
    expect(originals.has('Таможня сгорела')).toBe(false);
    expect(originals.has('The customs house burns')).toBe(false);
  });

  test('says the parts of actors, which are translated once for all events', () => {
    expect(eventOf(russian.story, 'fire')?.actors).toEqual([
      { actor: 'evening-tide', role: 'очевидец', writtenRole: 'eyewitness' },
    ]);
    expect(russian.originals.get('builder')).toEqual({ lang: 'en', isName: false });
    expect(russian.originals.has('eyewitness')).toBe(false);
  });

  test('has the parties of the original, whatever their parts are called', () => {
    const hosts = (story: Story): Story => ({
      ...story,
      events: story.events.map((event) => ({
        ...event,
        actors: [{ actor: 'keeper', role: 'host' }],
      })),
    });
    const translations = translationsInto('ru', [
      { collection: 'site', id: 'site', lang: 'ru', data: { roles: { host: 'хозяин' } } },
    ]);
    const { story } = translatedStory(hosts(original), translations, 'ru');
    expect(story.events[0]?.actors[0]?.role).toBe('хозяин');
    expect(partiesOf(buildGraph(story))).toEqual(partiesOf(buildGraph(hosts(original))));
    expect(partiesOf(buildGraph(story)).size).toBeGreaterThan(0);
  });

  test('takes no name that every object has for a translation', () => {
    const named = {
      ...original,
      events: original.events.map((event) => ({
        ...event,
        actors: [{ actor: 'keeper', role: 'constructor' }],
      })),
    };
    const translations = translationsInto('ru', [
      { collection: 'site', id: 'site', lang: 'ru', data: { roles: { a: 'b' } } },
    ]);
    expect(translatedStory(named, translations, 'ru').story.events[0]?.actors[0]?.role).toBe(
      'constructor',
    );
  });

  test('leaves printed words as they were printed, with a translation beside them', () => {
    expect(eventOf(russian.story, 'fire')?.claims[0]?.quote).toEqual({
      text: 'half an hour before midnight',
      lang: 'en',
      translation: 'за полчаса до полуночи',
    });
    const titles = ({ sources }: Story) => sources.map(({ title }) => title);
    expect(titles(russian.story)).toEqual(titles(original));
  });

  test('has the dates, ids, chains and states of the original', () => {
    const states = (story: Story) =>
      [...buildGraph(story).events.values()].map(({ event, state, counts, claims }) => [
        event.id,
        event.date.edtf,
        state,
        counts,
        claims.map(({ key, independentOrigins }) => [key, independentOrigins]),
      ]);
    expect(states(russian.story)).toEqual(states(original));
  });

  test('of which nothing is translated is the original, all of it marked', () => {
    const { story, originals } = translatedStory(
      original,
      translationsInto('zh-Hans', []),
      'zh-Hans',
    );
    expect(story.events.map(({ title, lang }) => [title, lang])).toEqual(
      original.events.map(({ title }) => [title, 'en']),
    );
    for (const { title, summary } of original.events) {
      expect([originals.get(title)?.lang, originals.get(summary)?.lang]).toEqual(['en', 'en']);
    }
  });
});
