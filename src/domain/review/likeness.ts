/** How often each pair of neighbouring letters stands in a text; capitals and marks aside. */
function pairsOf(text: string): Map<string, number> {
  const letters = [...text.normalize('NFKC').toLowerCase()].filter((letter) =>
    /[\p{L}\p{N}]/u.test(letter),
  );
  const pairs = new Map<string, number>();
  for (const [at, letter] of letters.entries()) {
    const pair = `${letter}${letters[at + 1] ?? ''}`;
    // A text of one letter is that letter; elsewhere the last has no neighbour to make a pair.
    if (at + 1 < letters.length || letters.length === 1) {
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

const countOf = (pairs: ReadonlyMap<string, number>): number =>
  [...pairs.values()].reduce((sum, count) => sum + count, 0);

/**
 * How alike two texts are, from 0 to 1: the share of pairs of neighbouring letters that they have
 * in common (Sørensen–Dice). It needs no words, and so suits every script.
 *
 * @example likeness('The footbridge closes', 'Footbridge closed') // 0.81
 */
export function likeness(a: string, b: string): number {
  const [ofA, ofB] = [pairsOf(a), pairsOf(b)];
  const all = countOf(ofA) + countOf(ofB);
  if (all === 0) return 0;
  let common = 0;
  for (const [pair, count] of ofA) common += Math.min(count, ofB.get(pair) ?? 0);
  return (2 * common) / all;
}
