import { expect, test } from 'vitest';
import { knownStory } from '../../../src/domain/known-story.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { storyOf } from '../../../src/files/content.ts';
import { DraftChecks } from '../../../src/islands/propose/check-draft.ts';
import { freshEntry } from '../../../src/islands/propose/draft.ts';

const harbour = storyOf(
  await readContent(new URL('../../fixtures/harbour', import.meta.url).pathname),
);

test('the form knows every page that the text of an entry may link to', async () => {
  const event = freshEntry('event', 'events');
  Object.assign(event, {
    id: 'new-event',
    fields: { claims: [{ id: 'own' }] },
    body: [
      '[a](../fire/#claim-burned) [b](/actors/old-pilot/) [c](#claim-own) [d](/ru/about/)',
      ...harbour.events.flatMap(({ formerly = [] }) => formerly.map((id) => `[e](../${id}/)`)),
      '[f](../fier/) [g](#claim-onw) [h](/events/nowhere/)',
    ].join('\n\n'),
  });
  const { entries } = await new DraftChecks(knownStory(harbour), '2026-01-01').check(
    { event, added: [] },
    '2026-01-01',
  );
  expect(harbour.events.some(({ formerly = [] }) => formerly.length > 0)).toBe(true);
  const told = entries.flatMap(({ problems }) => problems);
  expect(
    told
      .filter(({ code }) => code === 'address-missing')
      .map(({ message, remedy }) => `${message} ${remedy}`),
  ).toEqual([
    'The address `../fier/` leads to no page of this site. Did you mean `../fire/`?',
    'The page of the event `new-event` has no part `#claim-onw`. Did you mean `#claim-own`?',
    'The address `/events/nowhere/` leads to no page of this site. Link to a page that is there, such as `../its-id/` for an event and `../../sources/its-id/` for a source.',
  ]);
});
