import { guardSinks } from '../guard-sinks.ts';
import type { EngineCalls, EngineQuestion, IndexPlace } from './engine-calls.ts';
import type { WorkerAnswer, WorkerQuestion } from './search-worker.ts';

interface Waiting {
  readonly question: EngineQuestion;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

let worker: Worker | undefined;
let isRefused = false;
let asked = 0;
const waiting = new Map<number, Waiting>();

async function answerHere({ question, resolve, reject }: Waiting): Promise<void> {
  try {
    const { answerTo } = await import('./engine-calls.ts');
    resolve(await answerTo(question));
  } catch (error) {
    reject(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Searches on the page itself from now on, what waits for an answer first. */
function refused(): void {
  isRefused = true;
  worker?.terminate();
  worker = undefined;
  const left = [...waiting.values()];
  waiting.clear();
  for (const each of left) void answerHere(each);
}

function startWorker(): Worker | undefined {
  guardSinks();
  try {
    const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
    // Where a policy, a missing file or an old browser stands in the way.
    started.addEventListener('error', refused);
    started.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      const each = waiting.get(data.number);
      waiting.delete(data.number);
      if (data.failure === undefined) each?.resolve(data.answer);
      else each?.reject(new Error(data.failure));
    });
    return started;
  } catch {
    isRefused = true;
    return undefined;
  }
}

function ask(question: EngineQuestion): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const each: Waiting = { question, resolve, reject };
    if (!isRefused) worker ??= startWorker();
    if (worker === undefined) {
      void answerHere(each);
      return;
    }
    asked += 1;
    waiting.set(asked, each);
    const message: WorkerQuestion = { ...question, number: asked };
    worker.postMessage(message);
  });
}

/**
 * The search of one index, behind a worker, so that the page stays free to be typed on; where the
 * browser starts none, on the page itself.
 */
export function searchOf(place: IndexPlace): EngineCalls {
  const call =
    (name: keyof EngineCalls) =>
    (...given: readonly unknown[]): Promise<never> =>
      ask({ place, call: name, given }) as Promise<never>;
  return { search: call('search'), page: call('page'), titles: call('titles') };
}
