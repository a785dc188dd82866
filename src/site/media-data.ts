import { isFromElsewhere, isPictureHere, showingOf } from '../domain/media.ts';
import type { MediaItem, MediaKind } from '../domain/model.ts';
import type { MediaFolder } from './media-files.ts';

const types: Readonly<Record<MediaKind, string | readonly string[]>> = {
  image: 'ImageObject',
  map: ['ImageObject', 'Map'],
  sound: 'AudioObject',
  film: 'VideoObject',
  document: 'DigitalDocument',
  quote: 'Quotation',
  extract: 'CreativeWork',
  frame: 'MediaObject',
};

/** Where an item of media is to be had, as far as it is known. */
export interface MediaAddresses {
  /** The address of a file as it is published; `undefined` where the site's own is not known. */
  readonly fileAddress: (folder: MediaFolder, item: MediaItem) => string | undefined;
  /** The address of a source's page. */
  readonly sourceAddress: (id: string) => string;
}

/** Its file, the page of its player, or where it is described. */
function placeOf(
  item: MediaItem,
  folder: MediaFolder,
  { fileAddress }: MediaAddresses,
): Readonly<Record<string, string | undefined>> {
  if (item.file !== undefined) return { contentUrl: fileAddress(folder, item) };
  const isPlayer = isFromElsewhere(item) && showingOf(item) === 'frame';
  const isFile = isFromElsewhere(item) || item.kind === 'document';
  return { [isPlayer ? 'embedUrl' : isFile ? 'contentUrl' : 'url']: item.address };
}

/**
 * An item of media as schema.org data (https://schema.org/MediaObject and its kin), with who is to be
 * credited for it and by what right it is shown.
 *
 * @example mediaData(item, 'events', addresses)['creditText'] // "J. Hale"
 */
export function mediaData(
  item: MediaItem,
  folder: MediaFolder,
  addresses: MediaAddresses,
): Readonly<Record<string, unknown>> {
  const { kind, title, alt, caption, transcript, text, lang, credit, licence, source } = item;
  return {
    '@type': types[kind],
    name: title,
    description: alt,
    caption,
    transcript: transcript?.text,
    text,
    inLanguage: lang,
    creditText: credit,
    license: licence.url,
    'dct:rights': licence.name,
    ...(source === undefined ? {} : { isBasedOn: { '@id': addresses.sourceAddress(source) } }),
    ...placeOf(item, folder, addresses),
    ...(isPictureHere(item) && item.lead ? { representativeOfPage: true } : {}),
  };
}
