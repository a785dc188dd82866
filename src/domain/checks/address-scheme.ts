import type { FieldPath, Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

function addressesIn({ collection, data }: EntryFile): [FieldPath, unknown][] {
  const { url, captures, licence, repository } = recordIn(data);
  if (collection === 'site') {
    return [
      [['licence', 'url'], recordIn(licence)['url']],
      [['repository', 'url'], recordIn(repository)['url']],
    ];
  }
  if (collection !== 'sources') return [];
  return [
    [['url'], url],
    ...listIn(captures).map((capture, at): [FieldPath, unknown] => [
      ['captures', at, 'archive'],
      recordIn(capture)['archive'],
    ]),
  ];
}

/** True for a whole address with a host, in http or https. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/iu.test(address) && URL.canParse(address);
}

/** Addresses of sources, captures, the licence and the repository that are not http or https. */
export const addressScheme: Check = ({ files }) =>
  files.flatMap((file) =>
    addressesIn(file).flatMap(([path, value]): Problem[] => {
      const address = textIn(value);
      if (address === '' || isWebAddress(address)) return [];
      const better = `https://${address.replace(/^[\\/]+/u, '')}`;
      const isBare = /^(?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#:]|$)/u.test(address);
      return [
        report(
          'address-scheme',
          file,
          path,
          `The address \`${address}\` is not an http or https address.`,
          isBare && URL.canParse(better)
            ? `Write \`${better}\`.`
            : 'Write the whole address, starting with `https://` or `http://`.',
        ),
      ];
    }),
  );
