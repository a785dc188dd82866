import { describe, expect, test } from 'vitest';
import { freshEntry, setAt } from '../../../src/islands/propose/draft.ts';
import type { Fields } from '../../../src/islands/propose/draft.ts';
import { draftOfFile, keptOver } from '../../../src/islands/propose/draft-of-file.ts';
import { writtenEntry } from '../../../src/islands/propose/written-entry.ts';

const event = (fields: Fields, body = ''): string => {
  const entry = freshEntry('event', 'events');
  Object.assign(entry, { id: 'lamp', fields, body });
  return writtenEntry(entry).text;
};
const actor = (id: string, more: Fields = {}): Fields => ({ kind: 'actor', id, ...more });
const source = (id: string): Fields => ({ kind: 'source', id });

describe('a written event', () => {
  test('stands in the order of the schema, whatever the order in which it was filled in', () => {
    expect(event({ lane: 'papers', title: 'T', summary: 'S' })).toBe(
      '---\ntitle: T\nsummary: S\nlane: papers\n---\n',
    );
  });

  test.each(['2012', '2012-05-14', '../1999', '[2012-05-14..]', '2012?', 'XXXX-05', 'Y17000'])(
    'has the date %s in quotation marks',
    (edtf) => {
      expect(event({ date: { edtf } })).toBe(`---\ndate: "${edtf}"\n---\n`);
    },
  );

  test('has what is known of a date beside it', () => {
    expect(event({ date: { edtf: '2012-05-14', claims: ['a'], printed: '' } })).toBe(
      '---\ndate:\n  edtf: "2012-05-14"\n  claims: [a]\n---\n',
    );
  });

  test.each([
    ['a speaker and a source', [actor('a'), source('s')], ' [a, {source: s}]'],
    [
      'a step that the source states',
      [actor('a'), actor('b', { basis: 'stated' }), source('s')],
      ' [a, b, {source: s}]',
    ],
    [
      'a step that somebody concluded',
      [actor('a'), actor('b', { basis: 'inferred', note: 'Why.' }), source('s')],
      '\n      - a\n      - actor: b\n        inferred: true\n        note: Why.\n      - source: s',
    ],
    [
      'a step of which nobody said how it is known, which the checks are to tell',
      [actor('a'), actor('b'), source('s')],
      ' [a, {actor: b}, {source: s}]',
    ],
  ])('writes a chain with %s', (_, chain, expected) => {
    const claims = [{ id: 'c', chain }];
    expect(event({ claims })).toBe(`---\nclaims:\n  - id: c\n    chain:${expected}\n---\n`);
  });

  test('names an actor without a part by the id alone', () => {
    const actors = [
      { actor: 'a', role: '' },
      { actor: 'b', role: 'host' },
    ];
    expect(event({ actors })).toBe('---\nactors:\n  - a\n  - actor: b\n    role: host\n---\n');
  });

  test('keeps what YAML would take for something else', () => {
    const text = event({ title: '2018', summary: 'a: b # c', lane: 'no' }, ' One.\n\nTwo. ');
    expect(text).toBe('---\ntitle: "2018"\nsummary: "a: b # c"\nlane: no\n---\n\nOne.\n\nTwo.\n');
  });
});

describe('a change of an event', () => {
  const text = `---
title:   'The lamp'   # as in the log
# Two lines.
summary: >-
  It was
  lit.
date: {edtf: '2012', basis: stated}
lane: stones
actors: [keeper]
claims:
  - id: lit # the first
    text: It was lit.
    speech: indirect
    chain: [keeper, {actor: wire, inferred: true, note: Why.}, {source: log}]

media:
  - {kind: image, file: a.png, alt: A, credit: C, licence: L}
---
Nobody *knows*.
`;
  const draft = () => draftOfFile('lamp', { file: 'events/lamp.md', text });

  test('that changes nothing leaves the file as it is', () => {
    expect(writtenEntry(draft().event)).toEqual({ file: 'events/lamp.md', text });
  });

  test('leaves every field that it does not touch as it was written', () => {
    const { event: changed } = draft();
    setAt(changed.fields, ['title'], 'The lamp at the mole');
    expect(writtenEntry(changed).text).toBe(
      text.replace("title:   'The lamp'   # as in the log", 'title: The lamp at the mole'),
    );
    setAt(changed.fields, ['actors'], []);
    setAt(changed.fields, ['places'], ['selvane']);
    changed.body = 'Somebody knows.';
    expect(writtenEntry(changed).text).toBe(
      text
        .replace("title:   'The lamp'   # as in the log", 'title: The lamp at the mole')
        .replace('actors: [keeper]\n', '')
        .replace('licence: L}\n', 'licence: L}\nplaces: [selvane]\n')
        .replace('---\nNobody *knows*.', '---\n\nSomebody knows.'),
    );
  });

  test('writes a changed field whole, with what the form does not offer', () => {
    const { event: changed } = draft();
    setAt(changed.fields, ['claims', 0, 'chain', 1, 'basis'], 'stated');
    setAt(changed.fields, ['claims', 0, 'chain', 1, 'note'], '');
    const written = writtenEntry(changed).text;
    expect(written).toContain('    chain: [keeper, wire, {source: log}]\n\nmedia:\n');
  });

  test('that was kept goes over the entry as it is today', () => {
    const kept = draft();
    setAt(kept.event.fields, ['title'], 'My title');
    const today = text.replace('lane: stones', 'lane: papers').replace('knows', 'knew');
    const now = draftOfFile('lamp', { file: 'events/lamp.md', text: today });
    expect(writtenEntry(keptOver(kept, now).event).text).toBe(
      today.replace("title:   'The lamp'   # as in the log", 'title: My title'),
    );
  });
});
