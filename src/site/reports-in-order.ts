import { compareDates, dateFrom } from '../domain/date/index.ts';
import type { EventNode } from '../domain/graph.ts';

/** The reports of an event as they came; those without a day stand last. */
export function reportsInOrder(node: EventNode | undefined): EventNode['reports'] {
  return [...(node?.reports ?? [])].sort(({ published: a }, { published: b }) =>
    a === undefined || b === undefined
      ? Number(a === undefined) - Number(b === undefined)
      : compareDates(dateFrom(a), dateFrom(b)),
  );
}
