import type { CheckReport } from './report.ts';

/** The outcome of a check as JSON, for programs: `{ "problems": [...], "entries": {...} }`. */
export function jsonReport({ problems, entries }: CheckReport): string {
  return `${JSON.stringify({ problems, entries }, null, 2)}\n`;
}
