import type { FindRemedy } from './remedy.ts';

const relative =
  /^(?:today|yesterday|tomorrow|now|(?:last|this|next) (?:night|week|month|year|\w+day)|\w+ (?:days|weeks|months|years) ago|recently)$/iu;
const unknown =
  /^(?:unknown|not known|undated|no date|n\.? ?d\.?|n\/a|none|null|tb[acd]|\?+|-+|xx+|date unknown|sine dato|s\.? ?d\.?)$/iu;

/** No date at all: nothing, "unknown", "yesterday". */
export const noDateRemedy: FindRemedy = (text) => {
  if (text === '') {
    return {
      message: 'The date is empty.',
      suggestions: [],
      advice: 'Write a day as "2018-12-28", a month as "2018-12", a year as "2018".',
    };
  }
  if (relative.test(text)) {
    return {
      message: `"${text}" is another day for every reader.`,
      suggestions: [],
      advice: 'Write the day that it was, as in "2018-12-28".',
    };
  }
  if (!unknown.test(text)) return undefined;
  return {
    message: `"${text}" gives no date to place it by.`,
    suggestions: ['XXXX'],
    advice:
      'That says no more than "an unknown year". Better, write the days that it must lie between, as in "[2018-12-01..2019-01-31]", or the last day that it can have been, as in "[..2019-01-09]".',
  };
};
