import { describe, expect, test } from 'vitest';
import { freshEntry } from '../../../src/islands/propose/draft.ts';
import type { Fields } from '../../../src/islands/propose/draft.ts';
import { writtenEntry } from '../../../src/islands/propose/written-entry.ts';

const event = (fields: Fields, body = ''): string => {
  const entry = freshEntry('event', 'events');
  Object.assign(entry, { id: 'lamp', fields, body });
  return writtenEntry(entry).text;
};

describe('a written event', () => {
  test('stands in the order of the schema, whatever the order in which it was filled in', () => {
    expect(event({ lane: 'papers', title: 'T', summary: 'S' })).toBe(
      '---\ntitle: T\nsummary: S\nlane: papers\n---\n',
    );
  });

  test('has its dates in quotation marks, and the date alone in its short form', () => {
    expect(event({ date: { edtf: '2012' } })).toBe("---\ndate: '2012'\n---\n");
    expect(event({ date: { edtf: '2012-05-14', claims: ['a'], printed: '' } })).toBe(
      "---\ndate: { edtf: '2012-05-14', claims: [ a ] }\n---\n",
    );
  });

  test.each([
    [
      'a speaker and a source',
      [
        { kind: 'actor', id: 'a' },
        { kind: 'source', id: 's' },
      ],
      '- a\n      - { source: s }',
    ],
    [
      'a step that the source states',
      [
        { kind: 'actor', id: 'a' },
        { kind: 'actor', id: 'b', basis: 'stated' },
        { kind: 'source', id: 's' },
      ],
      '- a\n      - b\n      - { source: s }',
    ],
    [
      'a step that somebody concluded',
      [
        { kind: 'actor', id: 'a' },
        { kind: 'actor', id: 'b', basis: 'inferred', note: 'Why.' },
        { kind: 'source', id: 's' },
      ],
      '- a\n      - { actor: b, inferred: true, note: Why. }\n      - { source: s }',
    ],
    [
      'a step of which nobody said how it is known, which the checks are to tell',
      [
        { kind: 'actor', id: 'a' },
        { kind: 'actor', id: 'b' },
        { kind: 'source', id: 's' },
      ],
      '- a\n      - { actor: b }\n      - { source: s }',
    ],
  ])('writes a chain with %s', (_, chain, expected) => {
    expect(event({ claims: [{ chain }] })).toBe(
      `---\nclaims:\n  - chain:\n      ${expected}\n---\n`,
    );
  });

  test('names an actor without a part by the id alone', () => {
    expect(
      event({
        actors: [
          { actor: 'a', role: '' },
          { actor: 'b', role: 'host' },
        ],
      }),
    ).toBe('---\nactors:\n  - a\n  - { actor: b, role: host }\n---\n');
  });

  test('keeps what YAML would take for something else', () => {
    const text = event({ title: '2018', summary: 'a: b # c', lane: 'no' }, ' One.\n\nTwo. ');
    expect(text).toBe("---\ntitle: '2018'\nsummary: 'a: b # c'\nlane: no\n---\n\nOne.\n\nTwo.\n");
  });
});
