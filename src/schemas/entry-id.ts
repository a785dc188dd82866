import { text } from './text.ts';

/** An entry's id where it is written; that it is the file's name is for a check to say. */
export const entryId = text
  .exactOptional()
  .describe("The file's name without its ending. Best left out; if written, it must be that name.");
