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

  test('has media and what is known of them in their short forms', () => {
    const media = [
      {
        ...{ kind: 'film', file: 'a.mp4', credit: 'Ann', lead: true },
        ...{ licence: { name: 'CC0' }, transcript: { text: 'Words.' } },
      },
      { kind: 'image', licence: { name: 'L', url: 'https://example.org/l' }, transcript: {} },
    ];
    expect(event({ media })).toBe(`---
media:
  - kind: film
    file: a.mp4
    transcript: Words.
    credit: Ann
    licence: CC0
    lead: true
  - kind: image
    licence:
      name: L
      url: https://example.org/l
---
`);
  });

  test('has the other readings of its date below it', () => {
    const alternatives = [{ edtf: '2012-06', basis: 'inferred', source: 'log', note: 'So there.' }];
    expect(event({ lang: 'fr', date: { edtf: '2012-05', alternatives } })).toBe(
      `---
lang: fr
date:
  edtf: 2012-05
  alternatives:
    - edtf: 2012-06
      basis: inferred
      source: log
      note: So there.
---
`.replace(/edtf: (\S+)/gu, 'edtf: "$1"'),
    );
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
        .replace('actors: [keeper]\n', 'places: [selvane]\n')
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

  describe('of a claim', () => {
    const long = `---
claims:
  # The first that was heard.
  - id: lit # as it is called
    text: >-
      It was
      lit.
    speech: indirect
    chain: [ keeper, { source: log } ]
    quote: { text: "lit", lang: en }
    # Of the log.
    gaps:
      - the hour # of the day
      - 'the day'

  - {id: out, text: Out., speech: reporter, chain: [keeper, {source: log}]}

  - id: seen
    text: Seen.
    speech: direct
    chain:
      - keeper # who saw it
      - { actor: wire, inferred: true, note: "Why." }
      - source: log

# The rest.
lane: stones
---
`;
    const claims = (list: unknown) => list as Fields[];
    test.each<[string, (fields: Fields) => void, [string, string][]]>([
      [
        'a text that was folded',
        (fields) => setAt(fields, ['claims', 0, 'text'], 'It was dark.'),
        [['text: >-\n      It was\n      lit.\n', 'text: It was dark.\n']],
      ],
      [
        'one word of a quotation in braces',
        (fields) => setAt(fields, ['claims', 0, 'quote', 'text'], 'is lit'),
        [['{ text: "lit", lang: en }', '{ text: is lit, lang: en }']],
      ],
      [
        'one gap of a list, whose remark goes with it',
        (fields) => setAt(fields, ['claims', 0, 'gaps', 0], 'the minute'),
        [['- the hour # of the day', '- the minute']],
      ],
      [
        'a further gap, before the empty line',
        (fields) =>
          claims(fields['claims'])[0]?.['gaps'] &&
          setAt(fields, ['claims', 0, 'gaps', 2], 'the year: 2012'),
        [["- 'the day'\n", '- \'the day\'\n      - "the year: 2012"\n']],
      ],
      [
        'a step of a chain',
        (fields) => setAt(fields, ['claims', 2, 'chain', 1, 'note'], 'Because.'),
        [
          [
            '{ actor: wire, inferred: true, note: "Why." }',
            '{ actor: wire, inferred: true, note: Because. }',
          ],
        ],
      ],
      [
        'a claim in braces, which stays in them',
        (fields) => setAt(fields, ['claims', 1, 'date'], '2012-05'),
        [['chain: [keeper, {source: log}]}', 'chain: [keeper, {source: log}], date: "2012-05"}']],
      ],
      [
        'a note that was not there, in the order of the data format',
        (fields) => setAt(fields, ['claims', 0, 'note'], 'Two lines:\nof them.'),
        [["- 'the day'\n", "- 'the day'\n    note: |-\n      Two lines:\n      of them.\n"]],
      ],
      [
        'a field that goes, whose remarks stay',
        (fields) => setAt(fields, ['claims', 0, 'quote'], undefined),
        [['    quote: { text: "lit", lang: en }\n', '']],
      ],
      [
        'the name of a claim, in its place',
        (fields) => setAt(fields, ['claims', 2, 'id'], 'watched'),
        [['id: seen', 'id: watched']],
      ],
      [
        'a claim that goes',
        (fields) => claims(fields['claims']).splice(1, 1),
        [['  - {id: out, text: Out., speech: reporter, chain: [keeper, {source: log}]}\n\n', '']],
      ],
      [
        'claims in another order',
        (fields) => claims(fields['claims']).reverse(),
        [
          [
            long.slice(long.indexOf('  - id: lit'), long.indexOf('# The rest')),
            [
              long.slice(long.indexOf('  - id: seen'), long.indexOf('\n# The rest')),
              long.slice(long.indexOf('  - {id: out'), long.indexOf('  - id: seen')),
              long.slice(long.indexOf('  - id: lit'), long.indexOf('  - {id: out')),
              '\n',
            ].join(''),
          ],
        ],
      ],
      [
        'a further claim, after the others',
        (fields) =>
          claims(fields['claims']).push({
            id: 'new',
            text: 'New.',
            chain: [actor('keeper'), source('log')],
          }),
        [
          [
            '      - source: log\n',
            '      - source: log\n  - id: new\n    text: New.\n    chain: [keeper, {source: log}]\n',
          ],
        ],
      ],
    ])('%s changes the lines that it has to', (_, change, replaced) => {
      const { event: changed } = draftOfFile('lamp', { file: 'events/lamp.md', text: long });
      change(changed.fields);
      let expected = long;
      for (const [from, to] of replaced) {
        expect(expected).toContain(from);
        expected = expected.replace(from, to);
      }
      expect(writtenEntry(changed).text).toBe(expected);
    });
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
