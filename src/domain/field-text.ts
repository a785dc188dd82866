import type { FieldPath } from './problem.ts';

/**
 * A field as a contributor would write it; empty for the whole file.
 *
 * @example fieldText(['claims', 2, 'chain', 0]) // 'claims[2].chain[0]'
 */
export function fieldText(path: FieldPath): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}
