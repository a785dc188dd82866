/** Entries in the order of their keys, cut into files of which one is fetched at a time. */
export interface Shelf<Value> {
  /** Of each file a key that none before it reaches, and none in it comes before. */
  readonly bounds: readonly string[];
  readonly files: readonly (readonly (readonly [key: string, value: Value])[])[];
}

/** The shortest start of a key that still comes after the key before it. */
function boundBetween(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

/**
 * Cuts entries into files of about a size; one that is larger stands alone or at a file's end.
 *
 * @param entries each key once, in the order of code units
 * @param size characters of a file's JSON
 */
export function shelved<Value>(
  entries: readonly (readonly [key: string, value: Value])[],
  size: number,
): Shelf<Value> {
  const files: (readonly [string, Value])[][] = [];
  const bounds: string[] = [];
  let filled = size;
  let before = '';
  for (const entry of entries) {
    const length = JSON.stringify(entry).length;
    if (filled + length > size && filled > 0) {
      bounds.push(files.length === 0 ? '' : boundBetween(before, entry[0]));
      files.push([]);
      filled = 0;
    }
    files.at(-1)?.push(entry);
    filled += length;
    before = entry[0];
  }
  return { bounds, files };
}

/**
 * The number of the file in which a key stands if it is there at all; -1 where there are none.
 *
 * @example fileOf(['', 'm'], 'lantern') // 0
 */
export function fileOf(bounds: readonly string[], key: string): number {
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The numbers of the files that hold the keys with a start.
 *
 * @example filesFrom(['', 'lam', 'lan', 'm'], 'la') // [0, 1, 2]
 */
export function filesFrom(bounds: readonly string[], start: string): number[] {
  const first = fileOf(bounds, start);
  if (first < 0) return [];
  const files = [first];
  for (let file = first + 1; bounds[file]?.startsWith(start) === true; file += 1) files.push(file);
  return files;
}
