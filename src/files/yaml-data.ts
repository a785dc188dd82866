import { isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import type { FieldPath, Position } from '../domain/problem.ts';
import { top } from './file-problem.ts';
import type { Fault } from './file-problem.ts';
import type { LineTable } from './line-table.ts';
import { yamlWords } from './yaml-words.ts';

/** Fields as plain data, with a way back to where each stands. */
export interface YamlData {
  /** `undefined` where the text did not parse. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  locate(path: FieldPath): Position;
  isPlain(path: FieldPath): boolean;
}

/** How many times aliases may be followed, so that a short text cannot grow without end. */
const mostAliases = 100;

interface Found {
  /** The offset of the key, or of the item in a list. */
  readonly offset: number | undefined;
  readonly node: unknown;
  /** True when the whole path was there. */
  readonly whole: boolean;
}

function find(doc: Document.Parsed, path: FieldPath): Found {
  let node: unknown = doc.contents;
  let offset: number | undefined;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(doc);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!isPair(pair)) return { offset, node, whole: false };
      offset = (pair.key as ParsedNode).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
      node = node.items[step];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else {
      return { offset, node, whole: false };
    }
  }
  return { offset, node, whole: true };
}

function unread(at: Position, message: string, remedy: string): YamlData {
  return {
    data: undefined,
    faults: [{ code: 'frontmatter-syntax', at, message, remedy }],
    locate: () => top,
    isPlain: () => false,
  };
}

/**
 * Parses YAML 1.2 with its core schema: no custom tags, no merge keys, each field once. Every
 * syntax error is told, the first of each line.
 *
 * @param text the YAML, which stands at `start` of the file whose lines `lines` knows
 */
export function yamlData(text: string, start: number, lines: LineTable): YamlData {
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, {
      schema: 'core',
      stringKeys: true,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    }) as Document.Parsed;
  } catch {
    // The parser recurses, so brackets nested by the thousand exhaust the stack.
    return unread(
      lines(start),
      'The fields are nested too deeply.',
      'Compare the file with an entry that works.',
    );
  }

  const faults = new Map<number, Fault>();
  for (const error of [...doc.errors, ...doc.warnings]) {
    const at = lines(start + error.pos[0]);
    if (!faults.has(at.line)) {
      faults.set(at.line, { code: 'frontmatter-syntax', at, ...yamlWords(error) });
    }
  }

  const locate = (path: FieldPath): Position => {
    const { offset } = find(doc, path);
    return offset === undefined ? top : lines(start + offset);
  };
  const isPlain = (path: FieldPath): boolean => {
    const { node, whole } = find(doc, path);
    const value = isAlias(node) ? node.resolve(doc) : node;
    return whole && isScalar(value) && value.type === 'PLAIN';
  };

  if (faults.size > 0) return { data: undefined, faults: [...faults.values()], locate, isPlain };
  try {
    return { data: doc.toJS({ maxAliasCount: mostAliases }), faults: [], locate, isPlain };
  } catch {
    return unread(
      lines(start),
      'The fields hold an alias (`*name`) that leads nowhere, to itself, or to too much.',
      'Write the values out instead of the aliases.',
    );
  }
}
