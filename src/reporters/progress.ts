/** How far a long step of a command has come. */
export interface StepState {
  /** What is done, as the beginning of a line: `Making pages`. */
  readonly what: string;
  readonly done: number;
  /** At least `done`. */
  readonly total: number;
  /** Since the step began. */
  readonly seconds: number;
}

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const small = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

const rateInWords = (rate: number): string =>
  `${rate < 10 ? small.format(rate) : numbers.format(rate)} a second`;

function timeInWords(seconds: number): string {
  if (seconds < 60) return `${numbers.format(Math.max(1, Math.ceil(seconds)))} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/**
 * A step in one line: how much is done, how fast, and how long the rest takes at that rate, rounded
 * up. Of a step that has hardly begun no rate is told.
 *
 * @example progressInWords({ what: 'Making pages', done: 50, total: 200, seconds: 5 })
 * // "Making pages: 50 of 200, 10 a second, about 15 s left"
 */
export function progressInWords({ what, done, total, seconds }: StepState): string {
  const count = `${what}: ${numbers.format(done)} of ${numbers.format(total)}`;
  if (done === 0 || seconds < 1) return count;
  const rate = done / seconds;
  const left = done < total ? [`about ${timeInWords((total - done) / rate)} left`] : [];
  return [count, rateInWords(rate), ...left].join(', ');
}

/** Where progress is told. */
export interface ProgressOutput {
  write(text: string): unknown;
  /** Whether a line can be written over. */
  readonly isTTY?: boolean;
  /** Of a terminal, in characters; 0 where it does not say. */
  readonly columns?: number;
}

/** Between two tellings: a terminal's line follows the eye, in a log each one stays. */
const pause = { terminal: 0.2, log: 30 } as const;

/**
 * The line of one step. In a terminal it is written over, and gone when the step is done; elsewhere a
 * plain line comes every half minute, so none of a short step.
 */
export class ProgressLine {
  readonly #what: string;
  readonly #total: number;
  readonly #output: ProgressOutput;
  readonly #now: () => number;
  readonly #began: number;
  #told: number;
  #done = 0;

  /** @param now the time in seconds, from any zero */
  constructor(what: string, total: number, output: ProgressOutput, now: () => number) {
    this.#what = what;
    this.#total = total;
    this.#output = output;
    this.#now = now;
    this.#began = now();
    this.#told = this.#began;
  }

  /** One more is done. */
  step(): void {
    this.#done += 1;
    const now = this.#now();
    const isTerminal = this.#output.isTTY === true;
    if (this.#done >= this.#total) {
      if (isTerminal) this.#output.write('\u001b[K');
      return;
    }
    if (now - this.#told < (isTerminal ? pause.terminal : pause.log)) return;
    this.#told = now;
    const line = progressInWords({
      what: this.#what,
      done: this.#done,
      total: this.#total,
      seconds: now - this.#began,
    });
    // Cut, since a line that wraps is not written over; and what others write begins at its start.
    const { columns = 0 } = this.#output;
    const width = (columns === 0 ? 80 : columns) - 1;
    this.#output.write(isTerminal ? `${line.slice(0, width)}\u001b[K\r` : `${line}\n`);
  }
}
