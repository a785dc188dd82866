import type { FieldPath, Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { listIn, mediaIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

function addressesIn({ collection, data }: EntryFile): [FieldPath, unknown][] {
  const { url, captures, licence, repository } = recordIn(data);
  if (collection === 'site') {
    return [
      [['licence', 'url'], recordIn(licence)['url']],
      [['repository', 'url'], recordIn(repository)['url']],
    ];
  }
  const media = mediaIn({ collection, data }).flatMap(({ item, at }): [FieldPath, unknown][] => [
    [['media', at, 'address'], item['address']],
    [['media', at, 'licence', 'url'], recordIn(item['licence'])['url']],
  ]);
  if (collection !== 'sources') return media;
  return [
    ...media,
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

/** Addresses of sources, captures, media, licences and the repository that are not http or https. */
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
