import { ownFault } from './fault.ts';
import { text } from './text.ts';

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A well-formed BCP 47 language tag. */
export const languageTag = text.refine(
  isLanguageTag,
  ownFault({
    code: 'wrong-type',
    message: 'is not a language tag',
    remedy: 'Write a BCP 47 tag such as `en`, `ru`, `zh-Hans` or `ar`.',
  }),
);
