/**
 * An entry without the id that may be written in it: the file's name is the id, and the reader
 * gives it to the entry.
 */
export function withoutId<T extends { id?: string }>(entry: T): Omit<T, 'id'> {
  const rest = { ...entry };
  delete rest.id;
  return rest;
}
