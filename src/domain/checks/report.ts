import { fieldText } from '../field-text.ts';
import type { Position, Problem } from '../problem.ts';
import type { BodyNode, EntryFile, Report } from './check.ts';
import type { ProblemCode } from './codes.ts';
import { problemCodes } from './codes.ts';

/**
 * A problem at a field of a file, with the severity that the table of codes gives.
 *
 * @example report('chain-end', file, ['claims', 2, 'chain'], 'The chain ends …', 'Add …')
 */
export const report: Report = (code, file, path, message, remedy) => {
  const { line, column } = file.locate(path);
  const { severity } = problemCodes[code];
  return { code, severity, file: file.file, line, column, field: fieldText(path), message, remedy };
};

/** A problem at a place of a file that need be no entry. */
export function reportAt(
  code: ProblemCode,
  file: string,
  { line, column }: Position,
  message: string,
  remedy: string,
): Problem {
  const { severity } = problemCodes[code];
  return { code, severity, file, line, column, field: '', message, remedy };
}

/** A problem at a node of a file's body. */
export function reportNode(
  code: ProblemCode,
  file: EntryFile,
  node: BodyNode,
  message: string,
  remedy: string,
): Problem {
  const { line, column } = node.position?.start ?? file.locate([]);
  return { ...report(code, file, [], message, remedy), line, column };
}
