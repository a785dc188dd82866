/**
 * A sentence with its places filled.
 *
 * @example filled('From {from} to {to}', { from: '1', to: '2' }) // "From 1 to 2"
 */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
