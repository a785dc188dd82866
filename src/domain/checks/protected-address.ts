import type { FieldPath, Problem } from '../problem.ts';
import { holdsAddress, protectedSources } from '../withheld.ts';
import type { ProtectedSource } from '../withheld.ts';
import type { Check, EntryFile } from './check.ts';
import { mediaIn, recordIn, textIn } from './loose-data.ts';
import { report, reportAt } from './report.ts';
import { textsIn } from './texts-in.ts';

const messageFor = ({ file }: ProtectedSource): string =>
  `The address of the protected source of \`${file}\` stands here.`;

const remedy =
  'Take it out: what is published here leads to the source. An address that may be known needs no protection.';

/** The file of an event is published as it was written, remarks and all. */
function inText({ collection, file, text = '' }: EntryFile, source: ProtectedSource): Problem[] {
  if (collection !== 'events') return [];
  return text
    .split(/\r\n|\n|\r/u)
    .flatMap((line, at) =>
      holdsAddress(line, source.addresses)
        ? [
            reportAt(
              'protected-address',
              file,
              { line: at + 1, column: 1 },
              messageFor(source),
              remedy,
            ),
          ]
        : [],
    );
}

/** Of the source's own entry its address and its captures are withheld; all else is published. */
function inFields(file: EntryFile, source: ProtectedSource): Problem[] {
  const isOwn = file.collection === 'sources' && file.id === source.id && file.lang === undefined;
  const isKept = (path: FieldPath): boolean =>
    isOwn && (path[0] === 'url' || path[0] === 'captures');
  return [...textsIn(file.data)].flatMap(([text, path]) =>
    !isKept(path) && holdsAddress(text, source.addresses)
      ? [report('protected-address', file, path, messageFor(source), remedy)]
      : [],
  );
}

/** What a page shows from another host says where that is. */
function mediaElsewhere(file: EntryFile): Problem[] {
  if (file.collection !== 'sources' || recordIn(file.data)['protected'] !== true) return [];
  return mediaIn(file).flatMap(({ item, at }) =>
    textIn(item['address']) === ''
      ? []
      : [
          report(
            'protected-address',
            file,
            ['media', at, 'address'],
            'A protected source shows something from another host, whose address would lead to it.',
            'Remove the item, or give it as a file beside the entry.',
          ),
        ],
  );
}

/** Addresses of protected sources, wherever readers could come upon them. */
export const protectedAddress: Check = ({ files, translations, beside = [] }) => {
  const sources = protectedSources(files).filter(({ addresses }) => addresses.length > 0);
  const everywhere = [...files, ...translations];
  return [
    ...everywhere.flatMap((file) => {
      // A record has many files, and most of them hold none of the addresses.
      const all = [file.text ?? '', ...[...textsIn(file.data)].map(([text]) => text)].join('\n');
      const lower = all.toLowerCase();
      return sources
        .filter(({ addresses }) => addresses.some((address) => lower.includes(address)))
        .flatMap((source) => {
          const lines = inText(file, source);
          return lines.length > 0 ? lines : inFields(file, source);
        });
    }),
    ...beside.flatMap(({ file, text }) =>
      sources
        .filter((source) => holdsAddress(text, source.addresses))
        .map((source) =>
          reportAt('protected-address', file, { line: 1, column: 1 }, messageFor(source), remedy),
        ),
    ),
    ...files.flatMap(mediaElsewhere),
  ];
};
