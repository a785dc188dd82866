import { z } from 'zod';
import type { ProblemCode } from '../domain/checks/codes.ts';

/**
 * A fault that a schema sees but leaves to a check to tell, because the check tells it better.
 * The entry does not fit its schema all the same, so nothing computes with it.
 */
export interface Deferral {
  /** The check that tells of a value that is missing, empty or blank. */
  readonly whenMissing?: ProblemCode;
  /** The check that tells of any other value that does not fit. */
  readonly whenWrong?: ProblemCode;
}

/** Which schemas leave faults to checks. Kept apart from the descriptions, which editors are shown. */
export const deferrals = z.registry<Deferral>();

/**
 * A copy of a schema whose faults are left to a check.
 *
 * @example leftTo({ whenMissing: 'correction-reason' }, text)
 */
export function leftTo<T extends z.ZodType>(deferral: Deferral, schema: T): T {
  const own = schema.clone();
  deferrals.add(own, { ...deferrals.get(schema), ...deferral });
  return own;
}
