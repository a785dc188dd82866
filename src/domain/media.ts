import type { MediaItem, MediaKind } from './model.ts';

/** The endings of files that a browser shows as what they are. SVG is left out: opened by itself, it can run scripts. */
export const fileEndings = {
  picture: ['avif', 'gif', 'jpeg', 'jpg', 'png', 'webp'],
  sound: ['flac', 'm4a', 'mp3', 'oga', 'ogg', 'opus', 'wav'],
  film: ['mp4', 'webm'],
  document: ['pdf'],
  transcript: ['txt', 'vtt'],
} as const satisfies Record<string, readonly string[]>;

/** The endings that a file of each kind may have; none where the kind takes no file. */
export const endingsOf: Readonly<Record<MediaKind, readonly string[]>> = {
  image: fileEndings.picture,
  map: fileEndings.picture,
  sound: fileEndings.sound,
  film: fileEndings.film,
  document: fileEndings.document,
  quote: [],
  extract: [],
  frame: [],
};

/**
 * True for the name of a file beside the entry, in letters that every file system and every address
 * has alike, and never for a path that leads elsewhere.
 *
 * @example isFileName('./lamp.png') // true
 * @example isFileName('../lamp.png') // false
 */
export function isFileName(name: string): boolean {
  return /^(?:\.\/)?[A-Za-z\d][\w.-]*$/u.test(name);
}

/** The element that an item comes to: the browser's own, a page of another host, a link, or words. */
export type Showing = 'picture' | 'audio' | 'video' | 'frame' | 'link' | 'words';

/**
 * The ending of a file's name in lower case, of an address that of its path; empty for none.
 *
 * @example endingOf('./Lamp.PNG') // 'png'
 */
export function endingOf(name: string): string {
  const path = URL.canParse(name) ? new URL(name).pathname : name;
  return /\.([a-z\d]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** A recording by its file's ending; what has another address is the page of a player. */
function recording(name: string, endings: readonly string[], element: 'audio' | 'video'): Showing {
  return endings.includes(endingOf(name)) ? element : 'frame';
}

/**
 * How an item is shown.
 *
 * @example showingOf({ kind: 'film', address: 'https://player.example/12' }) // 'frame'
 */
export function showingOf({
  kind,
  file,
  address = '',
}: Pick<MediaItem, 'kind' | 'file' | 'address'>): Showing {
  switch (kind) {
    case 'image':
      return 'picture';
    case 'map':
      return file === undefined ? 'frame' : 'picture';
    case 'sound':
      return recording(file ?? address, fileEndings.sound, 'audio');
    case 'film':
      return recording(file ?? address, fileEndings.film, 'video');
    case 'document':
      return 'link';
    case 'quote':
    case 'extract':
      return 'words';
    case 'frame':
      return 'frame';
  }
}

/** The host of an address, with its port if it names one; `undefined` for what is no address. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

/** True when showing an item makes the reader's browser ask another host for it. */
export function isFromElsewhere(item: MediaItem): boolean {
  const isShown = !['link', 'words'].includes(showingOf(item));
  return isShown && item.file === undefined && item.address !== undefined;
}

/** The hosts from which a page shows something, by what it shows from them. */
export interface ShownHosts {
  readonly pictures: readonly string[];
  readonly recordings: readonly string[];
  readonly frames: readonly string[];
}

/**
 * The hosts that items are shown from, as far as the site allows them, in order and none twice.
 *
 * @example shownHosts([{ kind: 'frame', address: 'https://a.example/1', … }], ['a.example']).frames // ['a.example']
 */
export function shownHosts(
  items: readonly MediaItem[],
  allowed: readonly string[] = [],
): ShownHosts {
  const hostsFor = (...showings: readonly Showing[]): readonly string[] => {
    const hosts = items
      .filter((item) => isFromElsewhere(item) && showings.includes(showingOf(item)))
      .map(({ address = '' }) => hostOf(address) ?? '');
    return [...new Set(hosts)].filter((host) => allowed.includes(host)).sort();
  };
  return {
    pictures: hostsFor('picture'),
    recordings: hostsFor('audio', 'video'),
    frames: hostsFor('frame'),
  };
}

/** True where an item is a picture that the site itself holds. */
export function isPictureHere(item: MediaItem): boolean {
  return item.file !== undefined && showingOf(item) === 'picture';
}
