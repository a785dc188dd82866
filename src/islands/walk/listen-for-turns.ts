import { turnOf } from './swipe.ts';

const ways: Readonly<Record<string, -1 | 1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * Calls `turn` with 1 for the next and -1 for the one before, as the arrow keys and a finger on an
 * element ask; the other way round where the page is read from right to left. While `isOn` says
 * no, keys and fingers do what they do elsewhere.
 *
 * @example listenForTurns(dialog, (way) => show(at + way), signal)
 */
export function listenForTurns(
  element: HTMLElement,
  turn: (way: -1 | 1) => void,
  signal: AbortSignal,
  isOn: () => boolean = () => true,
): void {
  const isRtl = getComputedStyle(element).direction === 'rtl';
  element.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const way = ways[event.key];
      if (way === undefined || !isOn()) return;
      event.preventDefault();
      turn((way === 1) === isRtl ? -1 : 1);
    },
    { signal },
  );
  let start: Touch | undefined;
  element.addEventListener(
    'touchstart',
    ({ touches }) => {
      // Two fingers make the page larger.
      start = touches.length === 1 ? touches[0] : undefined;
    },
    { signal, passive: true },
  );
  element.addEventListener(
    'touchend',
    ({ changedTouches: [end] }) => {
      if (start === undefined || end === undefined || !isOn()) return;
      const way = turnOf({ x: end.clientX - start.clientX, y: end.clientY - start.clientY }, isRtl);
      start = undefined;
      if (way !== 0) turn(way);
    },
    { signal, passive: true },
  );
}
