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
    case 'claims-csv':
      return `import pandas as pd\nclaims = pd.read_csv("${address}")\nclaims.groupby("speaker_name").size().sort_values()`;
    case 'events-parquet':
      return `duckdb -c "SELECT title, date_words FROM '${address}' WHERE state = 'disputed'"`;
    default:
      return undefined;
  }
}
