import { parse } from '@markwhen/parser';
import { listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
import type { LooseRecord } from '../../domain/checks/loose-data.ts';
import type { ImportedRow } from '../../domain/imports/imported.ts';
import { markwhenRow, oldSections } from '../../domain/imports/markwhen.ts';

/** The lines below an entry as Markdown again: the parser keeps them in pieces. */
function textOf(pieces: unknown): string {
  return listIn(pieces)
    .map((piece) => {
      const { type, raw, value, altText, link } = recordIn(piece);
      if (type === 'checkbox') return `- [${value === true ? 'x' : ' '}] ${textIn(raw)}`;
      if (type === 'listItem') return `- ${textIn(raw)}`;
      if (type === 'image') return `![${textIn(altText)}](${textIn(link)})`;
      return textIn(raw);
    })
    .join('\n');
}

function* entriesOf(
  node: unknown,
  sections: readonly string[],
): Generator<[object, readonly string[]]> {
  for (const child of listIn(recordIn(node)['children'])) {
    const { children, title } = recordIn(child);
    if (Array.isArray(children)) {
      const name = textIn(title);
      yield* entriesOf(child, name === '' ? sections : [...sections, name]);
    } else yield [recordIn(child), sections];
  }
}

const plain = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What the parser says that it could not read, in its words, and where. */
function unreadOf(message: unknown, lineAt: (offset: number) => number) {
  const { message: said, pos } = recordIn(message);
  const [from] = listIn(pos);
  const [first = ''] = textIn(said).split('\n');
  return {
    line: lineAt(typeof from === 'number' ? from : 0),
    // It tells the line too, and counts it from the head's own beginning.
    words: first.replace(/ at line \d+, column \d+:?$/u, ''),
  };
}

/** What the file says of itself, at its head; a head that could not be read is no row that vanishes. */
function headRows({ title, description }: LooseRecord, unread: readonly string[]): ImportedRow[] {
  const name = textIn(title);
  const said = textIn(description);
  const where = 'header';
  if (name !== '') {
    const text = said === '' ? {} : { text: { format: 'plain', text: said } as const };
    const leftOut = unread.map((what) => `what the parser could not read: ${what}`);
    return [
      { where, is: { kind: 'title', title: { format: 'plain', text: name }, ...text }, leftOut },
    ];
  }
  if (unread.length === 0) return [];
  return [
    {
      where,
      is: {
        kind: 'refused',
        message: `What stands before the first entry could not be read: ${unread.join('; ')}.`,
        remedy: 'Write it as a name, a colon and a value in each line, or take it out.',
      },
      leftOut: [],
    },
  ];
}

/**
 * The rows of a Markwhen file, as Markwhen's own parser reads it.
 *
 * @param text the file
 */
export function markwhenRows(text: string): ImportedRow[] {
  const { events, header, parseMessages } = parse(text);
  const ofText = text.split('\n');
  const lines = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  const lineAt = (offset: number): number => lines.filter((at) => at < offset).length + 1;
  const unread = listIn(parseMessages).map((message) => unreadOf(message, lineAt));
  const found = [...entriesOf(events, [])].map(([entry, sections]) => {
    const { firstLine, dateRangeIso, properties, tags, supplemental, textRanges } = recordIn(entry);
    const { full, datePart, rest, restTrimmed } = recordIn(firstLine);
    const { fromDateTimeIso, toDateTimeIso } = recordIn(dateRangeIso);
    const from = recordIn(recordIn(textRanges)['whole'])['from'];
    const before = textIn(full).slice(0, Math.max(0, textIn(full).length - textIn(rest).length));
    const line = lineAt(typeof from === 'number' ? from : 0);
    const row = markwhenRow({
      line,
      sections: sections.length > 0 ? sections : oldSections(ofText.slice(0, line - 1)),
      datePart: textIn(datePart),
      definition: before.trim().replace(/:$/u, ''),
      from: textIn(fromDateTimeIso),
      to: textIn(toDateTimeIso),
      title: textIn(restTrimmed),
      text: textOf(supplemental),
      tags: listIn(tags).map(plain),
      properties: Object.entries(recordIn(properties)).map(([name, value]) => [name, plain(value)]),
    });
    return { line, row };
  });
  /** What of the file the parser gave up on, from one line to before another. */
  const unreadIn = (from: number, to: number): readonly string[] =>
    unread.filter(({ line }) => line >= from && line < to).map(({ words }) => words);
  const rows = found.map(({ line, row }, at): ImportedRow => {
    const more = unreadIn(line, found[at + 1]?.line ?? Infinity);
    return {
      ...row,
      leftOut: [...row.leftOut, ...more.map((what) => `what the parser could not read: ${what}`)],
    };
  });
  return [...headRows(recordIn(header), unreadIn(0, found[0]?.line ?? Infinity)), ...rows];
}
