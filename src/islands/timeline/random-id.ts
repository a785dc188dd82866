/**
 * A random id, in the place of the uuid package: the browser has its own. `randomUUID` is there
 * only on secure pages; a story served over plain http in a local network still needs ids.
 */
export function v4(): string {
  return globalThis.crypto.randomUUID?.() ?? `id-${Math.random()}-${Math.random()}`;
}
