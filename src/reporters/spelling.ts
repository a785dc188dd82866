import type { Spelling, UnknownWord } from '../domain/spelling.ts';
import { annotation } from './github.ts';
import { visibleText } from './visible-text.ts';

const numbers = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en');
const choices = new Intl.ListFormat('en', { type: 'disjunction' });

const counted = (count: number, noun: string): string =>
  `${numbers.format(count)} ${noun}${count === 1 ? '' : 's'}`;

function remedy({ suggestions, allowedIn }: UnknownWord): string {
  const meant = choices.format(suggestions.map((word) => `\`${word}\``));
  const question = suggestions.length === 0 ? '' : `Did you mean ${meant}? `;
  return `${question}If it is right, write it on a line of its own in \`${allowedIn}\`.`;
}

const message = ({ word }: UnknownWord): string => `\`${word}\` is in no dictionary.`;

function leftOutLine({ leftOut, quotations }: Spelling): string {
  const byLanguage = [...leftOut]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([lang, count]) => `${counted(count, 'passage')} in ${visibleText(lang)}`);
  return [
    ...(byLanguage.length === 0
      ? []
      : [`Not looked at, since there is no dictionary of it: ${lists.format(byLanguage)}.\n`]),
    ...(quotations === 0
      ? []
      : [`Not looked at, since they stand as printed: ${counted(quotations, 'quotation')}.\n`]),
  ].join('');
}

function closingLine({ words, passages }: Spelling): string {
  const files = new Set(words.map(({ file }) => file)).size;
  const looked = `${counted(passages, 'passage')} looked at.`;
  return words.length === 0
    ? `Every word is in a dictionary. ${looked}\n`
    : `${counted(words.length, 'word')} in ${counted(files, 'file')} in no dictionary. ${looked}\n`;
}

/**
 * The outcome of a look at the spelling for people: unknown words by file, each with its place, what
 * may be meant, and how to allow it; what was left out, by language; a closing line.
 */
export function spellingReport(spelling: Spelling): string {
  const byFile = Map.groupBy(spelling.words, ({ file }) => file);
  const groups = [...byFile].map(([file, words]) => {
    const lines = words.map(
      (word) =>
        `  ${word.line}:${word.column}  ${visibleText(message(word))}\n      ${visibleText(remedy(word))}\n`,
    );
    return `${visibleText(file)}\n${lines.join('')}\n`;
  });
  return groups.join('') + leftOutLine(spelling) + closingLine(spelling);
}

/** The unknown words as GitHub's workflow commands: advice beside the lines of a change. */
export function spellingAnnotations({ words }: Spelling): string {
  return words
    .map((word) =>
      annotation('warning', { ...word, title: 'spelling' }, `${message(word)} ${remedy(word)}`),
    )
    .join('');
}
