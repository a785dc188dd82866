import { isPromise } from './layer.ts';
import type { Soon } from './layer.ts';

/**
 * Goes on with what was asked for last: what comes too late, since something else has been asked
 * for meanwhile, is left alone. What is there at once is gone on with at once.
 *
 * @param onFailed told where what was asked for last could not be fetched
 */
export function latest(
  signal: AbortSignal,
  guard: (work: () => void) => void,
  onFailed: () => void,
): <T>(soon: Soon<T>, work: (found: T) => void) => void {
  let turn = 0;
  return (soon, work) => {
    turn += 1;
    const own = turn;
    const isOwn = (): boolean => own === turn && !signal.aborted;
    if (!isPromise(soon)) {
      work(soon);
      return;
    }
    void soon.then(
      (found) => {
        if (isOwn()) guard(() => work(found));
      },
      () => {
        if (isOwn()) guard(onFailed);
      },
    );
  };
}
