/**
 * A list divided into pages of so many, in order; one page of none.
 *
 * @example pagesOf(['a', 'b', 'c'], 2) // [['a', 'b'], ['c']]
 */
export function pagesOf<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const pages: (readonly T[])[] = [];
  for (let first = 0; first < Math.max(1, list.length); first += most) {
    pages.push(list.slice(first, first + most));
  }
  return pages;
}
