/** How many letters must be changed, added, left out or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(
        (back[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (back[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, (twoBack[column - 2] ?? 0) + 1);
      }
      now.push(least);
    }
    twoBack = back;
    back = now;
  }
  return back[b.length] ?? 0;
}

/** How many letters may still be compared; each comparison takes some. */
export interface Patience {
  left: number;
}

/**
 * As much patience as a check has for finding what was meant: some seconds at most, however many
 * names somebody mistyped and however many there are. Then it tells what is wrong without it.
 */
export const patience = (): Patience => ({ left: 200_000_000 });

/** Names beyond this length are not what somebody mistyped, and would take long to compare. */
const longest = 100;

/**
 * The candidate that a mistyped name most likely means: at most one slip for each three letters,
 * capitals aside (optimal string alignment distance). `undefined` when none is near, or when it would
 * take too long to find out.
 *
 * @param patient what may be compared in this and other searches; left out, all there is
 * @example nearestName('sumary', ['title', 'summary']) // 'summary'
 */
export function nearestName(
  word: string,
  candidates: Iterable<string>,
  patient?: Patience,
): string | undefined {
  if (word.length > longest) return undefined;
  const written = word.toLowerCase();
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const allowed = Math.floor(Math.max(word.length, candidate.length) / 3);
    if (candidate.length > longest) continue;
    if (Math.abs(candidate.length - word.length) > Math.min(allowed, least)) continue;
    if (patient !== undefined) {
      if (patient.left <= 0) return undefined;
      patient.left -= word.length * candidate.length;
    }
    const slips = distance(written, candidate.toLowerCase());
    if (slips <= allowed && slips < least) {
      nearest = candidate;
      least = slips;
    }
  }
  return nearest;
}
