import { answerTo } from './engine-calls.ts';
import type { EngineQuestion } from './engine-calls.ts';

/** A question to the worker, numbered so that its answer is known. */
export interface WorkerQuestion extends EngineQuestion {
  readonly number: number;
}

/** The worker's answer, or why there is none. */
export interface WorkerAnswer {
  readonly number: number;
  readonly answer?: unknown;
  readonly failure?: string;
}

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  const { number } = data;
  const send = (answer: WorkerAnswer): void => globalThis.postMessage(answer);
  answerTo(data).then(
    (answer) => send({ number, answer }),
    (error: unknown) => send({ number, failure: String(error) }),
  );
});
