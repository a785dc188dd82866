import { text } from './text.ts';

/** Paragraphs stand apart by lines with nothing on them. */
export const paragraphs = text.transform((whole) =>
  whole.split(/\n\s*\n/u).map((part) => part.trim()),
);
