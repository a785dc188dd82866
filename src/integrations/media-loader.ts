import { basename, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImageMetadata } from 'astro';
import type { Loader } from 'astro/loaders';
import { environment } from '../cli/environment.ts';
import { endingOf, fileEndings } from '../domain/media.ts';
import { publishableMedia } from './publishable.ts';

/** A file that lies beside an entry and is shown with it. Its id is its path from the content folder. */
export interface BesideFile {
  readonly path: string;
  readonly bytes: number;
  /** The words of a transcript. */
  readonly text?: string;
  /** A picture, as Astro's images are imported. */
  readonly picture?: ImageMetadata;
}

/** What Astro's content layer takes for the import of an image. */
const imageImport = '__ASTRO_IMAGE_';

const pictures: readonly string[] = fileEndings.picture;

/**
 * A content loader of the files that lie beside entries and are shown with them: their sizes, the
 * words of transcripts, and pictures as Astro's images. What only drafts show is left to the dev
 * server.
 *
 * @example defineCollection({ loader: mediaLoader() })
 */
export function mediaLoader(): Loader {
  return {
    // Its name is that of the story's loader, so that the dev server reads both anew.
    name: 'dateline-story',
    async load({ config, store, generateDigest, watcher }) {
      const files = await publishableMedia(environment().content, watcher !== undefined);
      store.clear();
      for (const { file, path, bytes, text, entryPath } of files) {
        const data = {
          path,
          bytes,
          ...(text === undefined ? {} : { text }),
          ...(pictures.includes(endingOf(file))
            ? { picture: `${imageImport}./${basename(file)}` }
            : {}),
        };
        store.set({
          id: file,
          data,
          digest: generateDigest(JSON.stringify(data)),
          // Pictures are found from the file of the entry.
          filePath: relative(fileURLToPath(config.root), entryPath).split(sep).join('/'),
        });
      }
    },
  };
}
