import { isRecord } from '../../domain/checks/loose-data.ts';
import type { ProposeWords } from '../../domain/propose-data.ts';
import type { Fields } from './draft.ts';

/**
 * The fields of an event that are filled in and for which the form has no place, each named once as
 * a contributor writes it.
 *
 * @example unshownFields({ title: 'T', draft: true }, { 'events.title': 'Title' }) // ['draft']
 */
export function unshownFields(fields: Fields, labels: ProposeWords['labels']): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) look(item, path);
    else if (isRecord(value)) {
      for (const [name, field] of Object.entries(value)) {
        const key = path === '' ? name : `${path}.${name}`;
        // Steps of a chain have a form of their own.
        if (key === 'claims.chain') continue;
        if (`events.${key}` in labels) look(field, key);
        else found.add(key);
      }
    }
  };
  look(fields, '');
  return [...found];
}
