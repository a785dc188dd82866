import fc from 'fast-check';
import { yamlText } from '../../../src/files/yaml-text.ts';
import { inputsOf } from './corpus.ts';

/** How many entries are drawn of each kind; by hand, with HOSTILE_RUNS, as many as there is time for. */
const { HOSTILE_RUNS } = process.env;
export const runs = Number(HOSTILE_RUNS ?? 60);

/** The same entries at every run of the suite, and others at each by hand. */
export const drawn = HOSTILE_RUNS === undefined ? { seed: 2018 } : {};

/** What the entries refer to, by path from the content folder. */
export const neighbours: Readonly<Record<string, string>> = {
  'site.yaml':
    'title: T\nlead: L\ndescription: D\nlang: en\nlicence: { name: CC0 }\nlanes: [{ id: light, title: A, description: D }]\n',
  'actors/pilot.yaml': 'name: The pilot\nkind: person\n',
  'actors/herald.yaml': 'name: The Herald\nkind: outlet\n',
  'places/rock.yaml': 'name: The rock\ncoordinates: { latitude: 1, longitude: 2 }\n',
};

/** The fields of a source, sound where its texts are. */
const source = ([title, author, note]: readonly (string | undefined)[]) => ({
  title,
  lang: 'en',
  kind: 'article',
  publisher: 'herald',
  author,
  published: '1901-02-03',
  note,
});

/** The file of a source with these texts: its title, its author and a note. */
export const sourceOf = (texts: readonly (string | undefined)[]): string => yamlText(source(texts));

/** The fields of an event, sound where its texts are. */
export const sound = (texts: readonly string[]) => ({
  title: texts[0],
  summary: texts[1],
  date: { edtf: '1901-02-03', claims: ['seen'] },
  lane: 'light',
  places: ['rock'],
  claims: [
    {
      id: 'seen',
      text: texts[2],
      speech: 'reporter',
      date: '1901-02-03',
      chain: ['herald', { source: 'log' }],
    },
  ],
  corrections: [
    {
      at: '2026-01-01',
      field: 'summary',
      kind: 'error',
      from: texts[3],
      to: texts[1],
      reason: texts[3],
    },
  ],
});

/** The file of an event with these fields. */
export const eventOf = (fields: object, body: string): string =>
  `---\n${yamlText(fields)}---\n\n${body}\n`;

/** What does harm where it is taken for more than text. */
export const snippets = [
  ...inputsOf('bodies').map(({ text }) => text.trim()),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><!--',
  ']]>',
  '-->',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  '\\n',
  '\\,;:',
  '=1+1',
  '+1',
  '-1',
  '@x',
  '\t=1',
  "'=1",
  '&amp;lt;',
  '&#0;',
  '\u202E',
  '\u2028',
  '\u200b',
  '\u{1F600}',
  '{x}',
  '${x}',
  ',',
  '"',
  '""',
  ';',
  '%0d%0a',
  '}\n@misc{x, title = {',
  '\r\nER  - \r\nTY  - BOOK\r\n',
  '\\input{x} $y_1$ {z',
];
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...snippets),
);
/** Texts of any letters, harmful ones among them. */
export const texts = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('').replace(/\p{Surrogate}/gu, '?'));

/** The file of an event that is sound. */
const healthy = eventOf(
  sound(['A lamp', 'It was out.', 'No light.', 'It was lit.']),
  'Words and *more* words.',
);

const at = fc.nat(healthy.length);
const change = fc.oneof(
  fc.record({ at, byte: fc.nat(255) }),
  fc.record({ line: fc.nat(40), other: fc.nat(40) }),
  fc.record({ at, put: fc.constantFrom(...snippets) }),
  fc.record({ twice: fc.nat(40) }),
);

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(bytes: Buffer, one: Change): Buffer {
  if ('byte' in one) {
    const place = one.at % bytes.length;
    return Buffer.from(bytes.map((old, index) => (index === place ? one.byte : old)));
  }
  const text = bytes.toString('latin1');
  if ('put' in one) {
    const put = Buffer.from(one.put).toString('latin1');
    return Buffer.from(text.slice(0, one.at) + put + text.slice(one.at), 'latin1');
  }
  const lines = text.split('\n');
  const [from, to] = 'twice' in one ? [one.twice, one.twice] : [one.line, one.other];
  lines.splice(to % lines.length, 0, lines[from % lines.length] ?? '');
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** The file of a sound event with bytes turned, lines changed about or doubled, or harm put in. */
export const mutated: fc.Arbitrary<Buffer> = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((changes) => changes.reduce(changed, Buffer.from(healthy)));
