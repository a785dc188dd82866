import type { Direction } from './neighbour.ts';

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

/** What a key asks of the chart: to go on to another event, or to zoom by a factor of its days. */
export function askedByKey(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): {
  readonly direction?: Direction;
  readonly factor?: number;
} {
  if (event.altKey || event.ctrlKey || event.metaKey) return {};
  const direction = directions[event.key];
  if (direction !== undefined) return { direction };
  if (event.key === '+' || event.key === '=') return { factor: 0.5 };
  return event.key === '-' ? { factor: 2 } : {};
}
