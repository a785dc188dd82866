import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listIn, recordIn } from '../../../src/domain/checks/loose-data.ts';
import { draftOfFile } from '../../../src/islands/propose/draft-of-file.ts';
import { freshEntry, listAt, setAt } from '../../../src/islands/propose/draft.ts';
import type { Fields } from '../../../src/islands/propose/draft.ts';
import { writtenEntry } from '../../../src/islands/propose/written-entry.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const events = ['content/events', 'tests/fixtures/harbour/events'].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => /^[^.]+\.mdx?$/u.test(name))
    .map((name) => ({ name, text: readFileSync(`${root}${folder}/${name}`, 'utf8') })),
);

const draftOf = ({ name, text }: { name: string; text: string }) =>
  draftOfFile(name.replace(/\.mdx?$/u, ''), { file: `events/${name}`, text }).event;

/** What an event says, whatever the way in which it is written. */
const said = (fields: Fields): string => {
  const entry = freshEntry('event', 'events');
  return writtenEntry(Object.assign(entry, { id: 'an-event', fields })).text;
};

const aText = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  // What an entry may hold: text without control characters, of which the checks tell.
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, ' ').trim())
  .filter((text) => text !== '');
const at = fc.nat(20);

/** One thing that a person does to an event in the form. */
type Change = (fields: Fields) => void;

const claimAt = (fields: Fields, place: number): number =>
  place % Math.max(1, listAt(fields, ['claims']).length);

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ name: fc.constantFrom('title', 'summary', 'lane'), text: aText }).map(
    ({ name, text }): Change =>
      (fields) =>
        setAt(fields, [name], text),
  ),
  fc.record({ at, name: fc.constantFrom('text', 'note', 'date', 'id'), text: aText }).map(
    ({ at: place, name, text }): Change =>
      (fields) =>
        setAt(fields, ['claims', claimAt(fields, place), name], text),
  ),
  fc.record({ at, name: fc.constantFrom('quote', 'links', 'gaps', 'note') }).map(
    ({ at: place, name }): Change =>
      (fields) =>
        setAt(fields, ['claims', claimAt(fields, place), name], undefined),
  ),
  fc.record({ at, text: aText }).map(
    ({ at: place, text }): Change =>
      (fields) =>
        listAt(fields, ['claims', claimAt(fields, place), 'gaps']).push(text),
  ),
  fc.record({ at, step: at, text: aText }).map(({ at: place, step, text }): Change => (fields) => {
    const chain = listAt(fields, ['claims', claimAt(fields, place), 'chain']);
    chain.splice(step % (chain.length + 1), step % 2, {
      ...{ kind: 'actor', id: 'somebody', basis: 'inferred', note: text },
    });
  }),
  fc.record({ from: at, to: at }).map(({ from, to }): Change => (fields) => {
    const claims = listAt(fields, ['claims']);
    claims.splice(claimAt(fields, to), 0, ...claims.splice(claimAt(fields, from), 1));
  }),
  at.map((place): Change => (fields) => {
    listAt(fields, ['actors']).splice(place, 1, { actor: 'somebody', role: 'host' });
    listAt(fields, ['places']).splice(place % 2, 1);
  }),
);

test('a changed file says what was meant, whatever was changed in it', () => {
  expect(events.length).toBeGreaterThan(30);
  fc.assert(
    fc.property(
      fc.constantFrom(...events),
      fc.array(changes, { minLength: 1, maxLength: 4 }),
      (event, list) => {
        const changed = draftOf(event);
        for (const change of list) change(changed.fields);
        const { text } = writtenEntry(changed);
        expect(said(draftOf({ ...event, text }).fields)).toBe(said(changed.fields));
      },
    ),
    { numRuns: 300 },
  );
});

test('a change of one claim leaves the lines of all others as they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...events), at, aText, (event, place, words) => {
      const changed = draftOf(event);
      const claims = listIn(changed.fields['claims']);
      const own = claimAt(changed.fields, place);
      if (claims.length === 0) return;
      setAt(changed.fields, ['claims', own, 'text'], words);
      const was = event.text.split('\n');
      const now = new Set(writtenEntry(changed).text.split('\n'));
      const gone = was.filter((line) => !now.has(line)).join('\n');
      // All that is gone is the text of the claim, and no word of another.
      const { text } = recordIn(listIn(draftOf(event).fields['claims'])[own]);
      const squeezed = (words: string): string => words.replace(/[\s"'>|-]|text:/gu, '');
      expect(squeezed(String(text).replaceAll("'", ''))).toContain(
        squeezed(gone.replaceAll("''", "'").replace(/^\s*- \{.*$/gmu, '')),
      );
    }),
    { numRuns: 200 },
  );
});
