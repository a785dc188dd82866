import sharp from 'sharp';
import { endingOf } from '../domain/media.ts';

/** What is wrong with a picture's bytes, in words. */
interface PictureFault {
  readonly message: string;
  readonly remedy: string;
}

/**
 * The most pixels of a picture: a scan of a large map. Unpacked it takes four bytes for each of them,
 * however few its file has.
 */
const mostPixels = 100_000_000;

/** The most bytes of a picture. */
const largest = 50 * 1024 * 1024;

/** What the decoder calls the kinds of picture, by their endings. */
const kinds: Readonly<Record<string, string>> = {
  avif: 'heif',
  gif: 'gif',
  jpeg: 'jpeg',
  jpg: 'jpeg',
  png: 'png',
  webp: 'webp',
};

/** What was found of pictures, by path: one that has not changed is not decoded again while a process lasts. */
const judged = new Map<
  string,
  { readonly stamp: string; readonly fault: PictureFault | undefined }
>();

/**
 * Why a picture cannot be shown: it is too large, of another kind than its name says, or broken.
 * `undefined` for one that can be. The whole of it is decoded, as the build will, so that none that
 * ends early passes.
 *
 * @param path the file
 * @param found its size in bytes, and when it was last changed
 * @example await pictureFault('lamp.png', await stat('lamp.png')) // { message: 'This is no picture …', … }
 */
export async function pictureFault(
  path: string,
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
): Promise<PictureFault | undefined> {
  const stamp = `${size} ${mtimeMs}`;
  const before = judged.get(path);
  if (before?.stamp === stamp) return before.fault;
  const fault = await faultOf(path, size);
  judged.set(path, { stamp, fault });
  return fault;
}

async function faultOf(path: string, bytes: number): Promise<PictureFault | undefined> {
  if (bytes > largest) {
    return {
      message: 'The picture is larger than 50 MB.',
      remedy: 'Save it smaller: pages show at most a few thousand pixels of it.',
    };
  }
  const ending = endingOf(path);
  let found;
  try {
    found = await sharp(path, { limitInputPixels: false }).metadata();
  } catch {
    return {
      message: `This is no picture that can be read, though its name ends in \`.${ending}\`.`,
      remedy: 'Save the picture anew as PNG, WebP, AVIF, JPEG or GIF.',
    };
  }
  const { format, width, height, pages = 1 } = found;
  if (format !== kinds[ending]) {
    return {
      message: `The name of the picture ends in \`.${ending}\`, and its bytes are of the kind ${format.toUpperCase()}.`,
      remedy: 'Name it by its kind, or save it anew as PNG, WebP, AVIF, JPEG or GIF.',
    };
  }
  if (width * height * pages > mostPixels) {
    return {
      message: `The picture has ${width} by ${height} pixels${pages > 1 ? ` in ${pages} frames` : ''}, which is more than 100 million.`,
      remedy: 'Save it smaller: pages show at most a few thousand pixels of it.',
    };
  }
  try {
    await sharp(path, { limitInputPixels: mostPixels, failOn: 'truncated' })
      .resize(8, 8, { fit: 'fill' })
      .raw()
      .toBuffer();
  } catch {
    return {
      message: 'The picture is broken: it ends early, or its bytes were changed on the way.',
      remedy: 'Copy or save it anew.',
    };
  }
  return undefined;
}
