import { endingOf, endingsOf, fileEndings, hostOf, isFileName, isFromElsewhere } from '../media.ts';
import type { MediaItem, MediaKind } from '../model.ts';
import { nearestName } from '../nearest.ts';
import type { FieldPath, Problem } from '../problem.ts';
import type { Check, EntryFile } from './check.ts';
import { isRecord, listIn, mediaIn, recordIn, textIn } from './loose-data.ts';
import type { LooseRecord } from './loose-data.ts';
import { report } from './report.ts';

interface Demand {
  readonly field: string;
  readonly kinds: readonly MediaKind[] | 'all';
  readonly what: string;
  readonly remedy: string;
}

const demands: readonly Demand[] = [
  {
    field: 'alt',
    kinds: ['image', 'map'],
    what: 'alternative text',
    remedy: 'Add `alt:` with what can be seen, for those who cannot see it.',
  },
  {
    field: 'transcript',
    kinds: ['sound', 'film'],
    what: 'transcript',
    remedy: 'Add `transcript:` with what is said and heard, or `transcript: { file: name.vtt }`.',
  },
  {
    field: 'title',
    kinds: ['document', 'frame'],
    what: 'title',
    remedy: 'Add `title:` with what it calls itself, or what it is.',
  },
  {
    field: 'text',
    kinds: ['quote', 'extract'],
    what: 'words',
    remedy: 'Add `text:` with the words as they were printed.',
  },
  {
    field: 'credit',
    kinds: 'all',
    what: 'credit',
    remedy: 'Add `credit:` with who made it; of a quote, who said it.',
  },
  {
    field: 'licence',
    kinds: 'all',
    what: 'licence',
    remedy: 'Add `licence:` with its name, such as `CC BY 4.0`, or the right by which you show it.',
  },
];

function isKind(kind: unknown): kind is MediaKind {
  return typeof kind === 'string' && Object.hasOwn(endingsOf, kind);
}

/** What an item is called in a message: "The image `lamp.png`". */
function named(item: LooseRecord): string {
  const kind = isKind(item['kind']) ? item['kind'] : 'item';
  const name = textIn(item['file']) || textIn(item['address']);
  return `The ${kind}${name === '' ? '' : ` \`${name}\``}`;
}

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' &&
    !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u.test(value)) ||
  (isRecord(value) && Object.values(value).every(isBlank));

function itemsIn(files: readonly EntryFile[]) {
  return files.flatMap((file) => mediaIn(file).map((written) => ({ file, ...written })));
}

/** Items without what those who cannot see or hear them need, or without credit or licence. */
export const mediaIncomplete: Check = ({ files }) =>
  itemsIn(files).flatMap(({ file, item, at }) =>
    demands
      .filter(({ kinds }) => kinds === 'all' || kinds.some((kind) => kind === item['kind']))
      .filter(({ field }) => isBlank(item[field]))
      .map(({ field, what, remedy }) =>
        report(
          'media-incomplete',
          file,
          ['media', at, field],
          `${named(item)} has no ${what}.`,
          remedy,
        ),
      ),
  );

interface FileFault {
  readonly message: string;
  readonly remedy: string;
}

/** What is wrong with the name of a file; nothing where it may stand beside the entry. */
function fileFault(
  name: string,
  endings: readonly string[],
  collection: string,
): FileFault | undefined {
  if (!isFileName(name)) {
    return {
      message: `\`${name}\` is not the name of a file beside the entry.`,
      remedy: `Put the file into \`${collection}/\`, name it with letters, digits, \`.\`, \`_\` and \`-\`, and write its name alone.`,
    };
  }
  if (endings.includes(endingOf(name))) return undefined;
  return {
    message: `\`${name}\` is of a kind that is not shown here.`,
    remedy: `The file ends in ${endings.map((ending) => `\`.${ending}\``).join(', ')}.`,
  };
}

function placeFaults(item: LooseRecord, collection: string): [FieldPath, FileFault][] {
  const { kind } = item;
  if (!isKind(kind)) return [];
  const endings = endingsOf[kind];
  const file = textIn(item['file']);
  const address = textIn(item['address']);
  if (file === '' && address === '') {
    if (kind === 'quote' || kind === 'extract') return [];
    const remedy =
      endings.length === 0
        ? 'Add `address:` with the page to be shown.'
        : 'Add `file:` with the name of a file beside the entry, or `address:`.';
    return [[[], { message: `${named(item)} names nothing to show.`, remedy }]];
  }
  if (file === '') return [];
  if (endings.length === 0) {
    const remedy =
      kind === 'frame'
        ? 'Write its `address:`, or make it an image.'
        : 'Write the words as `text:`, and where they stand as `address:` or `source:`.';
    return [
      [
        ['file'],
        { message: `${kind === 'frame' ? 'A frame' : 'Words'} can have no file.`, remedy },
      ],
    ];
  }
  const fault = fileFault(file, endings, collection);
  const both = { message: `${named(item)} has a file and an address.`, remedy: 'Keep one.' };
  return [
    ...(address === '' ? [] : [[['address'], both] as [FieldPath, FileFault]]),
    ...(fault === undefined ? [] : [[['file'], fault] as [FieldPath, FileFault]]),
  ];
}

function transcriptFaults(item: LooseRecord, collection: string): [FieldPath, FileFault][] {
  const file = textIn(recordIn(item['transcript'])['file']);
  const fault = file === '' ? undefined : fileFault(file, fileEndings.transcript, collection);
  return fault === undefined ? [] : [[['transcript', 'file'], fault]];
}

/** Items that name nothing, too much, what lies elsewhere, or a file that is not of their kind. */
export const mediaFile: Check = ({ files }) =>
  itemsIn(files).flatMap(({ file, item, at }) =>
    [...placeFaults(item, file.collection), ...transcriptFaults(item, file.collection)].map(
      ([path, { message, remedy }]) =>
        report('media-file', file, ['media', at, ...path], message, remedy),
    ),
  );

/** The address that a player of the host can be framed by, where its usual one cannot. */
function frameable(address: string): string | undefined {
  const { hostname, pathname, searchParams } = new URL(address);
  const site = hostname.replace(/^(?:www|m)\./u, '');
  const film =
    site === 'youtu.be'
      ? pathname.slice(1)
      : site === 'youtube.com' && pathname === '/watch'
        ? searchParams.get('v')
        : undefined;
  if (film !== undefined && film !== null && /^[\w-]+$/u.test(film)) {
    return `https://www.youtube-nocookie.com/embed/${film}`;
  }
  return site === 'vimeo.com' && /^\/\d+$/u.test(pathname)
    ? `https://player.vimeo.com/video${pathname}`
    : undefined;
}

function hostFault(item: LooseRecord, allowed: readonly string[]): FileFault | undefined {
  const address = textIn(item['address']);
  const host = hostOf(address);
  // That an address is none, another check tells.
  if (host === undefined || host === '' || !/^https?:/iu.test(address)) return undefined;
  const better = frameable(address);
  if (better !== undefined) {
    return {
      message: `The page \`${address}\` does not let itself be shown on another.`,
      remedy: `Write \`${better}\`.`,
    };
  }
  if (new URL(address).protocol !== 'https:') {
    return {
      message: `\`${address}\` would be shown from another host without https.`,
      remedy: 'Write its `https://` address, or link to it in the text.',
    };
  }
  if (allowed.includes(host)) return undefined;
  const near = nearestName(host, allowed);
  return {
    message: `\`${host}\` is not among the hosts that \`site.yaml\` allows media from.`,
    remedy:
      near === undefined
        ? `Add \`${host}\` to \`media: { hosts: […] }\` of \`site.yaml\`, or link to it in the text.`
        : `Did you mean \`${near}\`?`,
  };
}

/** Items that would be shown from a host that the site does not allow. */
export const mediaHost: Check = ({ files }) => {
  const site = files.find(({ collection }) => collection === 'site');
  const allowed = listIn(recordIn(recordIn(site?.data)['media'])['hosts']).map(textIn);
  return itemsIn(files).flatMap(({ file, item, at }): Problem[] => {
    const { kind } = item;
    const address = textIn(item['address']);
    // One with a file too names too much, which another check tells.
    if (address === '' || textIn(item['file']) !== '') return [];
    if (!isKind(kind) || !isFromElsewhere({ kind, address } as MediaItem)) return [];
    const fault = hostFault(item, allowed);
    if (fault === undefined) return [];
    const path = ['media', at, 'address'];
    return [report('media-host', file, path, fault.message, fault.remedy)];
  });
};

/** Second items that would lead a page. */
export const mediaLead: Check = ({ files }) =>
  files.flatMap((file) => {
    const leads = mediaIn(file).filter(({ item }) => item['lead'] === true);
    return leads
      .slice(1)
      .map(({ item, at }) =>
        report(
          'media-lead',
          file,
          ['media', at, 'lead'],
          `${named(item)} is the second one that leads the page.`,
          'Leave `lead: true` with one of them.',
        ),
      );
  });
