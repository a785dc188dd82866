import { dayFrom, isoDay } from '../../domain/date/day.ts';
import type { Day } from '../../domain/date/day.ts';
import { clocks } from '../../domain/timeline/clock.ts';
import type { Clock } from '../../domain/timeline/clock.ts';

/** What a link to a view of the timeline says. */
export interface View {
  /** By what the axis places the events, where it is not by when they happened. */
  readonly clock?: Exclude<Clock, 'happened'>;
  /** Id of the event that is open. */
  readonly event?: string;
  /** Id of the source whose report of it is open. */
  readonly report?: string;
  /** First visible day. */
  readonly from?: Day;
  /** Last visible day. */
  readonly to?: Day;
}

/**
 * The day of an ISO 8601 calendar date, with ECMAScript's signed six-digit years.
 *
 * @example dayOfIso('2018-12-28') // 17893
 */
export function dayOfIso(text: string | null): Day | undefined {
  const [, year, month, day] = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  const result = dayFrom(Number(year), Number(month), Number(day));
  // 31 February is nobody's day.
  return isoDay(result) === text ? result : undefined;
}

/**
 * The view that an address asks for; what it says wrongly is as if it were not said.
 *
 * @example viewOf('?clock=reported&event=visit&from=2018-12-20&to=2019-01-20')
 */
export function viewOf(search: string): View {
  const parameters = new URLSearchParams(search);
  const clock = clocks.find((name) => name === parameters.get('clock'));
  const event = parameters.get('event');
  const report = parameters.get('report');
  const from = dayOfIso(parameters.get('from'));
  const to = dayOfIso(parameters.get('to'));
  return {
    ...(clock && clock !== 'happened' ? { clock } : {}),
    ...(event ? { event } : {}),
    ...(event && report ? { report } : {}),
    ...(from !== undefined && to !== undefined && from <= to ? { from, to } : {}),
  };
}

/**
 * An address with a view written into it; its other parameters and its fragment are kept.
 *
 * @example addressOf('https://example.org/?q=a', { event: 'visit' })
 */
export function addressOf(address: string, view: View): string {
  const url = new URL(address);
  const write = (name: string, value: string | undefined): void => {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  };
  write('clock', view.clock);
  write('event', view.event);
  write('report', view.report);
  write('from', view.from === undefined ? undefined : isoDay(view.from));
  write('to', view.to === undefined ? undefined : isoDay(view.to));
  return url.href;
}
