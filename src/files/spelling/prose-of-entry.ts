import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Scalar } from 'yaml';
import { inOwnLanguage, proseFields } from '../../domain/prose-fields.ts';
import { isTitleDescribed } from '../../domain/title-language.ts';
import { bodyTree } from '../body-tree.ts';
import { frontmatterOf } from '../frontmatter.ts';
import type { ListedFile } from '../listed-file.ts';
import type { Prose } from './passage.ts';
import { proseOfBody } from './prose-of-body.ts';

interface Text {
  readonly node: Scalar.Parsed;
  readonly value: string;
  /** The names of the fields that lead to it, joined by dots, without the numbers of lists. */
  readonly path: string;
  /** The language that the group around it names. */
  readonly own: string | undefined;
}

const langOf = (node: unknown): string | undefined => {
  const lang: unknown = isMap(node) ? node.get('lang') : undefined;
  return typeof lang === 'string' ? lang : undefined;
};

/** Every text of a YAML document, in the order of the file. */
function* textsIn(node: unknown, path = '', own?: string): Generator<Text> {
  if (isScalar(node) && typeof node.value === 'string') {
    yield { node: node as Scalar.Parsed, value: node.value, path, own };
  } else if (isSeq(node)) {
    for (const item of node.items) yield* textsIn(item, path, own);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      yield* textsIn(value, path === '' ? name : `${path}.${name}`, langOf(node));
    }
  }
}

const isQuotation = /(?:^|\.)quote\.text$|^media\.text$/u;

/** The language of a text if it is in the editors' own words. */
function languageOf(
  { collection, lang: translatedTo }: ListedFile,
  { path, value, own }: Text,
  siteLang: string,
): string | undefined {
  if (translatedTo !== undefined) {
    return /(?:^|\.)(?:name|lang)$/u.test(path) ? undefined : translatedTo;
  }
  if (collection === 'sources' && path === 'title') {
    return isTitleDescribed({ title: value }) ? siteLang : undefined;
  }
  if (!proseFields[collection].includes(path)) return undefined;
  const isOwn = inOwnLanguage[collection]?.includes(path) === true;
  return (isOwn ? own : undefined) ?? siteLang;
}

/** A text as it is written, with what is escaped in it blanked, so that all else keeps its place. */
function rawText(text: string, { range, type }: Scalar.Parsed, start: number): string {
  const raw = text.slice(start + range[0], start + range[1]);
  return type === 'QUOTE_DOUBLE' ? raw.replace(/\\./gu, '  ') : raw;
}

/**
 * What an entry, or a translation of one, says in its editors' words: texts of its fields, and the
 * text after them. What does not parse has none.
 *
 * @param text the file, without its byte order mark
 * @param siteLang the language of the story, a BCP 47 tag
 */
export function proseOfEntry(text: string, listed: ListedFile, siteLang: string): Prose {
  const split = listed.collection === 'events' ? frontmatterOf(text) : undefined;
  if (split !== undefined && 'code' in split) return { passages: [], quotations: 0 };
  const start = split?.start ?? 0;
  const { contents } = parseDocument(text.slice(start, split?.end), { logLevel: 'silent' });
  const { file } = listed;
  const texts = [...textsIn(contents)];
  const ofFields = texts.flatMap((found) => {
    const lang = languageOf(listed, found, siteLang);
    if (lang === undefined) return [];
    const { node } = found;
    return [{ file, start: start + node.range[0], text: rawText(text, node, start), lang }];
  });
  const quotations = texts.filter(({ path }) => isQuotation.test(path)).length;
  if (split === undefined) return { passages: ofFields, quotations };

  const body = text.slice(split.body);
  const parsed = bodyTree(body, 0, file.endsWith('.mdx'));
  if (!('tree' in parsed)) return { passages: ofFields, quotations };
  const lang = listed.lang ?? langOf(contents) ?? siteLang;
  const found = proseOfBody(parsed.tree, body, lang);
  const ofBody = found.passages.map((each) => ({ ...each, file, start: split.body + each.start }));
  return {
    passages: [...ofFields, ...ofBody],
    quotations: quotations + found.quotations,
  };
}
