import { problemCodes } from '../domain/checks/codes.ts';
import type { ProblemCode } from '../domain/checks/codes.ts';
import { fieldText } from '../domain/field-text.ts';
import type { FieldPath, Position, Problem } from '../domain/problem.ts';

/** The top of a file, where problems of a whole file stand. */
export const top: Position = { line: 1, column: 1 };

/** A fault found while a file was read, before it is known which file that was. */
export interface Fault {
  readonly code: ProblemCode;
  readonly at: Position;
  readonly message: string;
  readonly remedy: string;
}

/** A problem of a file, with the severity that the table of codes gives. */
export function fileProblem(
  file: string,
  { code, at, message, remedy }: Fault,
  path: FieldPath = [],
): Problem {
  const { severity } = problemCodes[code];
  return {
    code,
    severity,
    file,
    line: at.line,
    column: at.column,
    field: fieldText(path),
    message,
    remedy,
  };
}
