import type { z } from 'zod';
import type { EntryFile } from '../domain/checks/check.ts';
import type { Problem } from '../domain/problem.ts';
import { faultsOf } from '../schemas/faults.ts';
import { schemas } from '../schemas/index.ts';
import { translationSchemas } from '../schemas/translation.ts';
import type { bodyTree } from './body-tree.ts';
import type { EntryText } from './entry-text.ts';
import { fileProblem, top } from './file-problem.ts';
import type { Fault } from './file-problem.ts';
import { frontmatterOf } from './frontmatter.ts';
import { lineTable } from './line-table.ts';
import type { ListedFile } from './listed-file.ts';
import { yamlData } from './yaml-data.ts';
import type { YamlData } from './yaml-data.ts';

/** One file as far as it could be read. */
export interface ReadEntry {
  readonly listed: ListedFile;
  readonly entryFile: EntryFile;
  /** The data in its long form; `undefined` where it does not fit its schema. */
  readonly data: object | undefined;
  /** The text after the frontmatter of an event, as written. */
  readonly body: string | undefined;
  readonly problems: readonly Problem[];
  /** Faults that a check tells better; they are told if no check tells of this file. */
  readonly left: readonly Problem[];
}

const nothing: YamlData = { data: undefined, faults: [], locate: () => top, isPlain: () => false };

interface Parts {
  readonly fields: YamlData;
  readonly body?: string;
  readonly tree?: EntryFile['body'];
  readonly faults: readonly Fault[];
}

function partsOf(text: string, listed: ListedFile, parseBody: typeof bodyTree): Parts {
  const lines = lineTable(text);
  if (listed.collection !== 'events') {
    const fields = yamlData(text, 0, lines);
    return { fields, faults: fields.faults };
  }
  const split = frontmatterOf(text);
  if ('code' in split) return { fields: nothing, faults: [split] };
  const fields = yamlData(text.slice(split.start, split.end), split.start, lines);
  const body = text.slice(split.body);
  const parsed = parseBody(body, lines(split.body).line - 1, listed.file.endsWith('.mdx'));
  return 'tree' in parsed
    ? { fields, body, tree: parsed.tree, faults: fields.faults }
    : { fields, body, faults: [...fields.faults, parsed.fault] };
}

/**
 * Parses the text of an entry and holds its data against its schema. Never throws on any text. Runs
 * in the browser too, where the parser of bodies comes only when there is a body.
 *
 * @param read the text, or why there is none
 */
export function parseEntry(
  read: EntryText,
  listed: ListedFile,
  parseBody: typeof bodyTree,
): ReadEntry {
  const { fields, body, tree, faults }: Parts =
    'fault' in read
      ? { fields: nothing, faults: [read.fault] }
      : partsOf(read.text, listed, parseBody);

  const problems = faults.map((fault) => fileProblem(listed.file, fault));
  const left: Problem[] = [];
  let data: object | undefined;
  // Where fields did not parse, that is the problem; that they are missing is none.
  const parsed = 'text' in read && fields !== nothing && fields.faults.length === 0;
  if (parsed) {
    const { lang, collection } = listed;
    const schema: z.ZodType<object> =
      lang === undefined ? schemas[collection] : translationSchemas[collection];
    const result = schema.safeParse(fields.data);
    if (result.success) {
      const isEntry = lang === undefined && collection !== 'site';
      data = isEntry ? { id: listed.id, ...result.data } : result.data;
    } else {
      for (const fault of faultsOf(schema, fields.data, result.error.issues)) {
        const at = fields.locate(fault.path);
        (fault.left ? left : problems).push(fileProblem(listed.file, { ...fault, at }, fault.path));
      }
    }
  }

  return {
    listed,
    entryFile: {
      collection: listed.collection,
      id: listed.id,
      ...(listed.lang === undefined ? {} : { lang: listed.lang }),
      file: listed.file,
      data: fields.data,
      ...('text' in read ? { text: read.text } : {}),
      ...(tree === undefined ? {} : { body: tree }),
      locate: (path) => fields.locate(path),
      isPlain: (path) => fields.isPlain(path),
    },
    data,
    body,
    problems,
    left,
  };
}
