import type { Problem } from '../domain/problem.ts';

/** Of many problems those that are shown, and how many are not. */
export interface BoundedProblems {
  /** In the order in which they came. */
  readonly shown: readonly Problem[];
  readonly left: readonly Problem[];
}

/**
 * As many problems as somebody may read: errors before warnings, and the first of each kind in each
 * file before the second, so that no flood of one kind hides another.
 *
 * @param most how many are shown
 */
export function boundedProblems(problems: readonly Problem[], most: number): BoundedProblems {
  if (problems.length <= most) return { shown: problems, left: [] };
  const counts = new Map<string, number>();
  const ranked = problems.map((problem, at) => {
    const kind = `${problem.file}\n${problem.code}`;
    const before = counts.get(kind) ?? 0;
    counts.set(kind, before + 1);
    return { at, before, isWarning: Number(problem.severity === 'warning') };
  });
  ranked.sort((a, b) => a.isWarning - b.isWarning || a.before - b.before || a.at - b.at);
  const chosen = new Set(ranked.slice(0, most).map(({ at }) => at));
  return {
    shown: problems.filter((_, at) => chosen.has(at)),
    left: problems.filter((_, at) => !chosen.has(at)),
  };
}
