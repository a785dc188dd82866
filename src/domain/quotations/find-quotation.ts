import { printedWords } from './printed-words.ts';
import type { PrintedWord } from './printed-words.ts';

/** A stretch of a text: offsets in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A run of words in which the quotation and the copy agree, or what each has in place of the other's. */
export interface DifferenceRun {
  readonly isSame: boolean;
  /** As quoted; empty where the copy has words that were left out. */
  readonly quoted: string;
  /** As the copy has it; empty where the quotation has words of its own. */
  readonly printed: string;
}

/** What a search for a quotation in a copy's text came to. */
export type FoundQuotation =
  | {
      readonly outcome: 'verbatim';
      readonly passage: Passage;
      /** False where the words that should stand before or after it are others. */
      readonly isInContext: boolean;
    }
  | {
      readonly outcome: 'changed';
      readonly passage: Passage;
      readonly difference: readonly DifferenceRun[];
    }
  | { readonly outcome: 'absent' };

/** The words that are looked for, with those that are to stand around them. */
export interface SoughtQuotation {
  readonly text: string;
  readonly lang: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/**
 * Looks for a quotation in the text of a copy, word for word. Typographic quotation marks, dashes,
 * blanks and Unicode's forms of one letter make no difference (see `printedWords`). Where it stands
 * several times, the one with the given words around it is meant. Where it stands nowhere, the
 * passage that comes nearest is given with what differs, if at least half of the words agree.
 * Takes time in proportion to the words of both multiplied.
 *
 * @example findQuotation({ text: 'the lamp failed', lang: 'en' }, 'That night the lamp failed.').outcome // 'verbatim'
 */
export function findQuotation(sought: SoughtQuotation, text: string): FoundQuotation {
  const wordsOf = (part = '') => printedWords(part, sought.lang);
  const copy = wordsOf(text);
  const quote = wordsOf(sought.text);
  const [before, after] = [wordsOf(sought.prefix), wordsOf(sought.suffix)];
  if (quote.length === 0) return { outcome: 'absent' };

  const places = placesOf(quote, copy);
  const inContext = places.find(
    (at) => standsAt(before, copy, at - before.length) && standsAt(after, copy, at + quote.length),
  );
  const place = inContext ?? places[0];
  if (place !== undefined) {
    return {
      outcome: 'verbatim',
      passage: passageOf(copy, place, place + quote.length),
      isInContext: inContext !== undefined,
    };
  }

  const near = nearestRun(quote, copy);
  if (near === undefined || near.distance * 2 > quote.length) return { outcome: 'absent' };
  const run = copy.slice(near.start, near.end);
  return {
    outcome: 'changed',
    passage: passageOf(copy, near.start, near.end),
    difference: differenceOf(quote, run, sought.text, text),
  };
}

const passageOf = (copy: readonly PrintedWord[], from: number, to: number): Passage => ({
  start: copy[from]?.start ?? 0,
  end: copy[to - 1]?.end ?? 0,
});

function standsAt(words: readonly PrintedWord[], copy: readonly PrintedWord[], at: number) {
  return words.every(({ word }, step) => copy[at + step]?.word === word);
}

function placesOf(quote: readonly PrintedWord[], copy: readonly PrintedWord[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + quote.length <= copy.length; at++) {
    if (standsAt(quote, copy, at)) places.push(at);
  }
  return places;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** How many words must be changed, added or left out to make the one of the other. */
  readonly distance: number;
}

/** The run of the copy's words that is nearest to the quotation (Sellers' algorithm); the first of several. */
function nearestRun(quote: readonly PrintedWord[], copy: readonly PrintedWord[]): Run | undefined {
  let costs = Array.from({ length: quote.length + 1 }, (_, row) => row);
  let starts: number[] = Array.from({ length: quote.length + 1 }, () => 0);
  let best: Run | undefined;
  for (const [column, { word }] of copy.entries()) {
    const [nextCosts, nextStarts] = [[0], [column + 1]];
    for (const [row, own] of quote.entries()) {
      // A run is entered where its first word stands, and left where its last does.
      const change = (costs[row] ?? 0) + (own.word === word ? 0 : 1);
      const leaveOut = (nextCosts[row] ?? 0) + 1;
      const add = (costs[row + 1] ?? 0) + 1;
      const least = Math.min(change, leaveOut, add);
      nextCosts.push(least);
      if (least === change) nextStarts.push(row === 0 ? column : (starts[row] ?? 0));
      else nextStarts.push((least === leaveOut ? nextStarts[row] : starts[row + 1]) ?? 0);
    }
    [costs, starts] = [nextCosts, nextStarts];
    const [start = 0, distance = 0] = [starts[quote.length], costs[quote.length]];
    // Of runs that begin alike the longer: a changed word is nearer the truth than one left out.
    const isLonger = distance === best?.distance && start === best.start;
    if (best === undefined || distance < best.distance || isLonger) {
      best = { start, end: column + 1, distance };
    }
  }
  return best;
}

type Step = 'same' | 'change' | 'quoted' | 'printed';

/** The steps that lead from the quotation to the run, fewest first found from the end. */
function stepsOf(quote: readonly PrintedWord[], run: readonly PrintedWord[]): Step[] {
  const costs = [Array.from({ length: run.length + 1 }, (_, column) => column)];
  const cost = (row: number, column: number) => costs[row]?.[column] ?? Infinity;
  const isSame = (row: number, column: number) => quote[row]?.word === run[column]?.word;
  for (let row = 0; row < quote.length; row++) {
    const next = [row + 1];
    for (let column = 0; column < run.length; column++) {
      next.push(
        Math.min(
          cost(row, column) + (isSame(row, column) ? 0 : 1),
          cost(row, column + 1) + 1,
          (next[column] ?? Infinity) + 1,
        ),
      );
    }
    costs.push(next);
  }
  const steps: Step[] = [];
  let [row, column] = [quote.length, run.length];
  while (row > 0 || column > 0) {
    const here = cost(row, column);
    const across = cost(row - 1, column - 1);
    if (row > 0 && column > 0 && isSame(row - 1, column - 1) && here === across) {
      steps.push('same');
      [row, column] = [row - 1, column - 1];
    } else if (row > 0 && column > 0 && here === across + 1) {
      steps.push('change');
      [row, column] = [row - 1, column - 1];
    } else if (row > 0 && here === cost(row - 1, column) + 1) {
      steps.push('quoted');
      row -= 1;
    } else {
      steps.push('printed');
      column -= 1;
    }
  }
  return steps.reverse();
}

function differenceOf(
  quote: readonly PrintedWord[],
  run: readonly PrintedWord[],
  quoteText: string,
  copyText: string,
): DifferenceRun[] {
  const runs: { isSame: boolean; quoted: PrintedWord[]; printed: PrintedWord[] }[] = [];
  let [row, column] = [0, 0];
  for (const step of stepsOf(quote, run)) {
    let last = runs.at(-1);
    if (last === undefined || last.isSame !== (step === 'same')) {
      last = { isSame: step === 'same', quoted: [], printed: [] };
      runs.push(last);
    }
    if (step !== 'printed') last.quoted.push(...quote.slice(row, ++row));
    if (step !== 'quoted') last.printed.push(...run.slice(column, ++column));
  }
  const asWritten = (text: string, words: readonly PrintedWord[]) =>
    text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  return runs.map(({ isSame, quoted, printed }) => ({
    isSame,
    quoted: asWritten(quoteText, quoted),
    printed: asWritten(copyText, printed),
  }));
}
