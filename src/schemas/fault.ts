import type { z } from 'zod';
import type { ProblemCode } from '../domain/checks/codes.ts';

/** What a schema says of a value by itself, for rules that Zod has no words for. */
export interface OwnFault {
  readonly code: ProblemCode;
  /** The rest of the sentence that begins with the field's name. */
  readonly message: string;
  readonly remedy: string;
}

/**
 * The parameters by which a refinement names its code, sentence and remedy.
 *
 * @example schema.refine(isTag, ownFault({ code: 'wrong-type', message: 'is no tag', remedy: '…' }))
 */
export function ownFault(fault: OwnFault): { params: { fault: OwnFault } } {
  return { params: { fault } };
}

/** The fault that a refinement of ours names; `undefined` for every other issue. */
export function ownFaultOf(issue: z.core.$ZodIssue): OwnFault | undefined {
  if (issue.code !== 'custom') return undefined;
  return issue.params?.['fault'] as OwnFault | undefined;
}
