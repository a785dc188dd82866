import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, ParsedNode } from 'yaml';
import type { FieldPath, Position } from '../domain/problem.ts';
import { aliasFault } from './alias-fault.ts';
import { controlFault } from './control-fault.ts';
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

function unread(fault: Fault): YamlData {
  return {
    data: undefined,
    faults: [fault],
    locate: () => top,
    isPlain: () => false,
  };
}

/** How deep fields may lie within one another: more than any entry needs. */
const deepest = 64;

const tooDeep = (at: Position): Fault => ({
  code: 'frontmatter-syntax',
  at,
  message: 'The fields are nested too deeply.',
  remedy: 'Compare the file with an entry that works.',
});

/** Where fields lie deeper, at the first that does: not where this machine's stack would end. */
function depthFault(doc: Document.Parsed, start: number, lines: LineTable): Fault[] {
  const faults: Fault[] = [];
  visit(doc, {
    Collection(_, { range }, path) {
      if (path.filter(isCollection).length < deepest) return undefined;
      faults.push(tooDeep(lines(start + (range?.[0] ?? 0))));
      return visit.BREAK;
    },
  });
  return faults;
}

/** Characters that no text holds and that an escape such as `"\0"` has made, at the texts that hold them. */
function escapedControls(doc: Document.Parsed, start: number, lines: LineTable): Fault[] {
  const faults: Fault[] = [];
  visit(doc, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string') return;
      const fault = controlFault(value);
      if (fault !== undefined) faults.push({ ...fault, at: lines(start + (range?.[0] ?? 0)) });
    },
  });
  return faults;
}

/**
 * Parses YAML 1.2 with its core schema: one document, no tags but its own, no merge keys, each field
 * once, no text that an escape gives what text does not hold. Every syntax error is told, the first
 * of each line.
 *
 * @param text the YAML, which stands at `start` of the file whose lines `lines` knows
 */
export function yamlData(text: string, start: number, lines: LineTable): YamlData {
  const lone = /\r(?!\n)/u.exec(text);
  if (lone !== null) {
    return unread({
      code: 'frontmatter-syntax',
      at: lines(start + lone.index),
      message: 'The line ends with a carriage return alone, which YAML does not take for its end.',
      remedy: 'Save the file with the line ends of Unix (LF) or Windows (CRLF).',
    });
  }
  let doc: Document.Parsed;
  try {
    doc = parseDocument(text, {
      schema: 'core',
      stringKeys: true,
      uniqueKeys: true,
      // Tags of YAML 1.1 make dates, sets and bytes, of which no field is made.
      resolveKnownTags: false,
      prettyErrors: false,
      // A silent parser drops a second document.
      logLevel: 'error',
    }) as Document.Parsed;
  } catch {
    // The parser recurses, so brackets nested by the thousand exhaust the stack.
    return unread(tooDeep(lines(start)));
  }

  const faults = new Map<number, Fault>();
  for (const error of [...doc.errors, ...doc.warnings]) {
    const place = lines(start + error.pos[0]);
    // In which column the stack ends is the machine's.
    const at = error.code === 'RESOURCE_EXHAUSTION' ? { ...place, column: 1 } : place;
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

  try {
    if (faults.size === 0) {
      const deep = depthFault(doc, start, lines);
      const others = (): Fault[] => [
        ...escapedControls(doc, start, lines),
        ...aliasFault(doc, (offset) => lines(start + offset)),
      ];
      for (const fault of deep.length > 0 ? deep : others()) {
        if (!faults.has(fault.at.line)) faults.set(fault.at.line, fault);
      }
    }
    if (faults.size > 0) return { data: undefined, faults: [...faults.values()], locate, isPlain };
    return { data: doc.toJS({ maxAliasCount: -1 }), faults: [], locate, isPlain };
  } catch {
    return unread(tooDeep(lines(start)));
  }
}
