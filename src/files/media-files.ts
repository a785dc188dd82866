import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { endingOf, fileEndings } from '../domain/media.ts';
import type { Problem } from '../domain/problem.ts';
import { isWebVtt } from '../domain/web-vtt.ts';
import { fileProblem, top } from './file-problem.ts';

/** A file that lies beside entries and is shown with one. */
export interface MediaFile {
  /** Path from the content folder, with forward slashes. */
  readonly file: string;
  /** The absolute path. */
  readonly path: string;
  readonly bytes: number;
  /** The words of a transcript. */
  readonly text?: string;
}

/** The most bytes of a transcript: that of a day of speech. */
const longestTranscript = 1024 * 1024;

function textFault(file: string, bytes: Uint8Array): { message: string; remedy: string } | string {
  if (!isUtf8(bytes)) {
    return { message: 'The transcript is not UTF-8 text.', remedy: 'Save the file as UTF-8.' };
  }
  const text = new TextDecoder().decode(bytes);
  if (endingOf(file) === 'vtt' && !isWebVtt(text)) {
    return {
      message: 'The transcript does not begin as WebVTT does.',
      remedy: 'Write `WEBVTT` into its first line, or name the file with the ending `.txt`.',
    };
  }
  return text;
}

/**
 * What there is to know of the files beside entries, and of pictures and transcripts that cannot be read.
 *
 * @param folder the content folder
 * @param files their paths from there, as listed
 */
export async function readMediaFiles(
  folder: string,
  files: readonly string[],
): Promise<{ readonly media: readonly MediaFile[]; readonly problems: readonly Problem[] }> {
  const media: MediaFile[] = [];
  const problems: Problem[] = [];
  const transcripts: readonly string[] = fileEndings.transcript;
  const pictures: readonly string[] = fileEndings.picture;
  for (const file of files) {
    const path = join(folder, file);
    const fault = (message: string, remedy: string): void => {
      problems.push(fileProblem(file, { code: 'media-file', at: top, message, remedy }));
    };
    try {
      const found = await stat(path);
      const { size: bytes } = found;
      if (pictures.includes(endingOf(file))) {
        // The decoder takes a while to come, and a story may have no picture.
        const { pictureFault } = await import('./picture-fault.ts');
        const wrong = await pictureFault(path, found);
        if (wrong === undefined) media.push({ file, path, bytes });
        else fault(wrong.message, wrong.remedy);
      } else if (!transcripts.includes(endingOf(file))) {
        media.push({ file, path, bytes });
      } else if (bytes > longestTranscript) {
        fault('The transcript is larger than 1 MB.', 'Keep the words, and leave out the rest.');
      } else {
        const text = textFault(file, await readFile(path));
        if (typeof text === 'string') media.push({ file, path, bytes, text });
        else fault(text.message, text.remedy);
      }
    } catch {
      fault('The file could not be opened.', 'Look whether it may be read, and is still there.');
    }
  }
  return { media, problems };
}
