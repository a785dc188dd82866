/**
 * Rising whole numbers from 0 on in few characters of JSON: each as its distance from the one
 * before (the first from -1), and `-n` for the next `n` that follow without a gap.
 *
 * @example packed([3, 4, 5, 9]) // [4, -2, 4]
 */
export function packed(numbers: readonly number[]): number[] {
  const list: number[] = [];
  let last = -1;
  let run = 0;
  for (const number of numbers) {
    // A run is only shorter than its ones where there are some.
    if (number === last + 1 && list.length > 0) run += 1;
    else {
      if (run > 0) list.push(-run);
      run = 0;
      list.push(number - last);
    }
    last = number;
  }
  if (run > 0) list.push(-run);
  return list;
}

/**
 * Hands on each number of a list that {@link packed} made, in order.
 *
 * @example unpack([4, -2, 4], (number) => numbers.push(number)) // 3, 4, 5, 9
 */
export function unpack(list: readonly number[], take: (number: number) => void): void {
  let last = -1;
  for (const step of list) {
    if (step > 0) take((last += step));
    else for (let left = -step; left > 0; left -= 1) take((last += 1));
  }
}
