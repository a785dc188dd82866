import { parse } from '@markwhen/parser';
import { listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
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

/**
 * The rows of a Markwhen file, as Markwhen's own parser reads it.
 *
 * @param text the file
 */
export function markwhenRows(text: string): ImportedRow[] {
  const { events, header, parseMessages } = parse(text);
  const { title, description } = recordIn(header);
  const ofText = text.split('\n');
  const lines = [...text.matchAll(/\n/gu)].map(({ index }) => index);
  const lineAt = (offset: number): number => lines.filter((at) => at < offset).length + 1;
  const rows: ImportedRow[] = [...entriesOf(events, [])].map(([entry, sections]) => {
    const { firstLine, dateRangeIso, properties, tags, supplemental, textRanges } = recordIn(entry);
    const { full, datePart, rest, restTrimmed } = recordIn(firstLine);
    const { fromDateTimeIso, toDateTimeIso } = recordIn(dateRangeIso);
    const from = recordIn(recordIn(textRanges)['whole'])['from'];
    const before = textIn(full).slice(0, Math.max(0, textIn(full).length - textIn(rest).length));
    const line = lineAt(typeof from === 'number' ? from : 0);
    return markwhenRow({
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
  });
  const unread = listIn(parseMessages).map(
    (message) =>
      `what the parser could not read: ${textIn(recordIn(message)['message']).split('\n')[0]}`,
  );
  const [first, ...others] = rows;
  const name = textIn(title);
  const said = textIn(description);
  const head: ImportedRow[] =
    name === ''
      ? []
      : [
          {
            where: 'header',
            is: {
              kind: 'title',
              title: { format: 'plain', text: name },
              ...(said === '' ? {} : { text: { format: 'plain', text: said } }),
            },
            leftOut: [],
          },
        ];
  if (first === undefined) return head;
  return [...head, { ...first, leftOut: [...first.leftOut, ...unread] }, ...others];
}
