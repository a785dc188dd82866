import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { pictureSizes } from './picture-sizes.ts';

/** A picture's own size, in pixels. */
export function sizeOf(picture: ImageMetadata): Pick<ImageMetadata, 'width' | 'height'> {
  // Astro publishes an original of which something is read, with all that a camera wrote into it; what
  // is read of its copy does not count.
  const { clone: own = picture } = picture as { clone?: ImageMetadata };
  return own;
}

/** The largest form in which a picture is published. */
export async function largePicture(
  picture: ImageMetadata,
): Promise<{ readonly src: string; readonly width: number; readonly height: number }> {
  const { width, height } = sizeOf(picture);
  const { large } = pictureSizes(width, height);
  const { src, attributes } = await getImage({ src: picture, width: large, format: 'webp' });
  return { src, width: Number(attributes['width']), height: Number(attributes['height']) };
}
