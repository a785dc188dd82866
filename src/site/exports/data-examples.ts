import type { DataFileKind } from './data-file.ts';

/**
 * How a file is read by a program that many have, as it is typed.
 *
 * @param address of the file
 */
export function dataExample(kind: DataFileKind, address: string): string | undefined {
  switch (kind) {
    case 'timeline':
      return `curl -s ${address} | jq -r '.events[] | [.date.edtf, .title] | @tsv'`;
    default:
      return undefined;
  }
}
