/**
 * The step that an address's fragment names, from 0; undefined where it names none of them.
 *
 * @example stepOf('#step-3', 10) // 2
 */
export function stepOf(fragment: string, steps: number): number | undefined {
  const [, digits] = /^#step-([1-9]\d{0,5})$/.exec(fragment) ?? [];
  const step = Number(digits) - 1;
  return step >= 0 && step < steps ? step : undefined;
}
