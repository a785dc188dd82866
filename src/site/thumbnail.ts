import { getImage } from 'astro:assets';
import { isPictureHere } from '../domain/media.ts';
import type { TimelineEvent } from '../domain/model.ts';
import { besideFile } from './media-files.ts';

/** In pixels: what the timeline's panel needs; beside a name it is shown at a quarter of it. */
const size = { width: 144, height: 96 } as const;

/**
 * Where the small form of an event's lead picture is published: a WebP of 144 by 96 pixels, cut to
 * that shape about its middle. Nothing for an event that no picture of its own leads.
 */
export async function thumbnailOf({
  media,
}: Pick<TimelineEvent, 'media'>): Promise<string | undefined> {
  const lead = media.find((item) => item.lead && isPictureHere(item));
  if (lead?.file === undefined) return undefined;
  const { picture } = await besideFile('events', lead.file);
  if (picture === undefined) return undefined;
  const { src } = await getImage({ src: picture, ...size, fit: 'cover', format: 'webp' });
  return src;
}
