import type { PageText } from './index-shape.ts';
import type { Asked } from './query.ts';
import type { Stem } from './stemmers.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A piece of a text, and whether it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** A part of a page in which something matches. */
export interface FoundPart {
  readonly title: string;
  /** The id of its heading; absent for what stands above the first. */
  readonly id?: string;
  readonly excerpt: readonly Piece[];
  /** How much of it matches. */
  readonly score: number;
}

/** Words of a passage: enough to see what is said. Characters of unspaced scripts count half. */
const passageLength = 28;
/** Words that are shown before the first that matches. */
const lead = 6;

interface Match {
  readonly start: number;
  readonly end: number;
  /** Which of the words asked for it is. */
  readonly word: number;
}

/** Where the words that were asked for stand in a text, in order. */
function matchesIn(tokens: readonly Token[], asked: Asked, stem: Stem): Match[] {
  const wordOf = ({ word, isUnspaced }: Token): number => {
    const term = isUnspaced ? word : stem(word);
    const exact = asked.words.findIndex((each) => each.term === term);
    if (exact >= 0) return exact;
    return asked.words.findIndex(
      ({ start }) => start !== '' && (word.startsWith(start) || term.startsWith(start)),
    );
  };
  if (!asked.isPhrase) {
    return tokens.flatMap((token) => {
      const word = wordOf(token);
      return word < 0 ? [] : [{ start: token.start, end: token.end, word }];
    });
  }
  const at = new Map<number, Token[]>();
  for (const token of tokens) at.set(token.position, [...(at.get(token.position) ?? []), token]);
  return [...at.keys()].flatMap((position) => {
    const found = asked.words.map(({ term, at: behind }) =>
      at
        .get(position + behind)
        ?.find(({ word, isUnspaced }) => (isUnspaced ? word : stem(word)) === term),
    );
    return found.every((token) => token !== undefined)
      ? found.map(({ start, end }, word) => ({ start, end, word }))
      : [];
  });
}

/** A stretch of a text in pieces; matches that touch or overlap are one. */
function piecesOf(content: string, from: number, to: number, matches: readonly Match[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const add = (end: number, isMatch: boolean): void => {
    if (end > at) pieces.push({ text: content.slice(at, end), isMatch });
    at = Math.max(at, end);
  };
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    add(open.start, false);
    add(open.end, true);
    open = undefined;
  };
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    if (start < from || end > to) continue;
    if (open !== undefined && start <= open.end) open.end = Math.max(open.end, end);
    else {
      close();
      open = { start, end };
    }
  }
  close();
  add(to, false);
  return pieces;
}

/** The passage of a stretch that shows the most of what was asked for. */
function passageOf(
  content: string,
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  matches: readonly Match[],
): Piece[] {
  const single = tokens.filter(({ start, end, isPair }) => !isPair && start >= from && end <= to);
  const endFrom = (first: number): number => {
    let room = passageLength;
    let at = first;
    while (at < single.length && room > 0) {
      room -= single[at]?.isUnspaced === true ? 0.5 : 1;
      at += 1;
    }
    // To the end of the stretch, with its full stop.
    return at >= single.length ? to : (single[at]?.start ?? to);
  };
  let best = { first: 0, score: -1 };
  for (const { start } of matches.slice(0, 100)) {
    const at = single.findIndex((token) => token.start >= start);
    const first = at < passageLength ? 0 : at - lead;
    const begin = single[first]?.start ?? from;
    const end = endFrom(first);
    const shown = matches.filter((match) => match.start >= begin && match.end <= end);
    const score = new Set(shown.map(({ word }) => word)).size * 10 + shown.length;
    if (score > best.score) best = { first, score };
  }
  const begin = best.first === 0 ? from : (single[best.first]?.start ?? from);
  const end = endFrom(best.first);
  const text = content.slice(begin, end);
  const trimmedFrom = begin + (text.length - text.trimStart().length);
  return piecesOf(content, trimmedFrom, trimmedFrom + text.trim().length, matches);
}

/**
 * The parts of a page in which what was asked for stands, in the order of the page, each with
 * the passage that shows the most of it.
 *
 * @param stem of the page's language
 */
export function foundParts(page: PageText, asked: Asked, stem: Stem): FoundPart[] {
  const { anchors, content, meta } = page;
  const tokens = tokensOf(content);
  const matches = matchesIn(tokens, asked, stem);
  const heads = [{ id: undefined, text: meta['title'] ?? '', at: 0 }, ...anchors];
  return heads.flatMap(({ id, text, at: from }, index) => {
    const to = heads[index + 1]?.at ?? content.length;
    const inside = matches.filter(({ start, end }) => start >= from && end <= to);
    if (inside.length === 0) return [];
    const headEnd = from + text.length;
    return [
      {
        title: text,
        ...(id === undefined ? {} : { id }),
        excerpt: passageOf(content, tokens, { from, to }, inside),
        // What a heading says, its part is about.
        score: inside.reduce((sum, { end }) => sum + (end <= headEnd ? 3 : 1), 0),
      },
    ];
  });
}
