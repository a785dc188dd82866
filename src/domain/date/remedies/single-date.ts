import type { FindRemedy } from './remedy.ts';
import { impossibleRemedy } from './impossible.ts';
import { readWritten, writtenForms } from './written-date.ts';

/** One day, month or year as people write it: "28 December 2018", "28/12/2018", "44 BC". */
export const singleDateRemedy: FindRemedy = (text) => {
  const suggestions = readWritten(text);
  if (suggestions.length === 0) {
    return writtenForms(text)
      .map((form) => impossibleRemedy(form))
      .find((remedy) => remedy !== undefined);
  }
  if (suggestions.length > 1) {
    return { suggestions, advice: 'It can be read in more than one way; the source decides.' };
  }
  return suggestions[0]?.startsWith('XXXX')
    ? { suggestions, advice: 'XXXX stands for the year; write it if it is known.' }
    : { suggestions };
};
