import type { FindRemedy } from './remedy.ts';

/** Intervals and runs written backwards. */
export const orderRemedy: FindRemedy = (text) => {
  const [start, end] = text.split('/');
  const swapped =
    start !== undefined && end !== undefined
      ? `${end}/${start}`
      : text.replace(/([^[{,.]+)\.\.([^\]},.]+)/gu, '$2..$1');
  return {
    message: `"${text}" ends before it starts.`,
    suggestions: [swapped],
    advice: 'Write the earlier date first, if both are right.',
  };
};
