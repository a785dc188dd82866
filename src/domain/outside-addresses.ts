import type { BodyNode, EntryFile } from './checks/check.ts';
import { isRecord, listIn, recordIn, textIn } from './checks/loose-data.ts';
import { fieldText } from './field-text.ts';
import type { FieldPath } from './problem.ts';

/** An address on the web that an entry names. */
export interface NamedAddress {
  readonly address: string;
  /** Path of the entry from the content folder. */
  readonly file: string;
  readonly line: number;
  /** The field that holds it; `text` for the text after the frontmatter. */
  readonly field: string;
  /** The page of a source of which a copy in an archive is named. */
  readonly isArchived: boolean;
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);

function* inData(data: unknown, path: FieldPath): Generator<readonly [string, FieldPath]> {
  if (typeof data === 'string' && isAddress(data.trim())) yield [data.trim(), path];
  else if (Array.isArray(data)) {
    for (const [at, member] of data.entries()) yield* inData(member, [...path, at]);
  } else if (isRecord(data)) {
    for (const [key, member] of Object.entries(data)) yield* inData(member, [...path, key]);
  }
}

function* inBody(node: BodyNode): Generator<readonly [string, number]> {
  if (node.url !== undefined && isAddress(node.url)) {
    yield [node.url, node.position?.start.line ?? 1];
  }
  for (const child of node.children ?? []) yield* inBody(child);
}

/**
 * Every address on the web that entries name, in their fields and texts, in the order of the files
 * and of the places in them. An address that is named twice is there twice.
 *
 * @example outsideAddresses(content.files)[0]?.address // 'https://example.org/the-page'
 */
export function outsideAddresses(files: readonly EntryFile[]): NamedAddress[] {
  return files.flatMap((file): NamedAddress[] => {
    const isArchived = listIn(recordIn(file.data)['captures']).some(
      (capture) => textIn(recordIn(capture)['archive']) !== '',
    );
    const fields = [...inData(file.data, [])].map(([address, path]) => ({
      address,
      file: file.file,
      line: file.locate(path).line,
      field: fieldText(path),
      isArchived: isArchived && path[0] === 'url',
    }));
    const body = file.body === undefined ? [] : [...inBody(file.body)];
    return [
      ...fields,
      ...body.map(([address, line]) => ({
        ...{ address, line, file: file.file, field: 'text', isArchived: false },
      })),
    ];
  });
}
