import type { Piece } from '../../domain/search/passages.ts';

/** A title and what follows it, with what matched marked in both. */
export interface Passage {
  readonly title: DocumentFragment;
  readonly rest: DocumentFragment;
}

/**
 * How much of a title's end a text starts with, in characters.
 *
 * @example overlap('The pay at the mill', 'the mill. It was') // 8
 */
export function overlap(title: string, text: string): number {
  for (let length = Math.min(title.length, text.length); length > 0; length -= 1) {
    if (text.startsWith(title.slice(title.length - length))) return length;
  }
  return 0;
}

function append(fragment: DocumentFragment, text: string, isMatch: boolean): void {
  if (text === '') return;
  if (!isMatch) {
    fragment.append(text);
    return;
  }
  const mark = document.createElement('mark');
  mark.textContent = text;
  fragment.append(mark);
}

/** Divides a passage that may run on from its title. */
export function passage(pieces: readonly Piece[], heading: string): Passage {
  const title = document.createDocumentFragment();
  const rest = document.createDocumentFragment();
  const whole = pieces.map(({ text }) => text).join('');
  // A passage may also be cut out of the middle of a long title.
  const within = whole.trim() === '' ? -1 : heading.indexOf(whole);
  let left = within < 0 ? overlap(heading, whole) : whole.length;
  const start = within < 0 ? heading.length - left : within;
  const end = heading.slice(start + left);
  append(title, heading.slice(0, start), false);
  for (const { text, isMatch } of pieces) {
    append(title, text.slice(0, left), isMatch);
    const after = text.slice(left);
    // The index ends a heading with a full stop, which is not part of what follows.
    append(rest, rest.hasChildNodes() ? after : after.replace(/^[.\s]+/, ''), isMatch);
    left = Math.max(0, left - text.length);
  }
  append(title, end, false);
  return { title, rest };
}
