/** What makes one of the forms of a word, as `walked` and `walks` are of `walk`. */
export type Stem = (word: string) => string;

interface StemmerModule {
  readonly stemmer: Stem;
}

/** Each language's rules are a file of their own, loaded where the language is searched. */
const loaders: Readonly<Record<string, () => Promise<StemmerModule>>> = {
  ar: () => import('@orama/stemmers/arabic'),
  bg: () => import('@orama/stemmers/bulgarian'),
  da: () => import('@orama/stemmers/danish'),
  de: () => import('@orama/stemmers/german'),
  el: () => import('@orama/stemmers/greek'),
  en: () => import('@orama/stemmers/english'),
  es: () => import('@orama/stemmers/spanish'),
  fi: () => import('@orama/stemmers/finnish'),
  fr: () => import('@orama/stemmers/french'),
  ga: () => import('@orama/stemmers/irish'),
  hi: () => import('@orama/stemmers/indian'),
  hu: () => import('@orama/stemmers/hungarian'),
  hy: () => import('@orama/stemmers/armenian'),
  id: () => import('@orama/stemmers/indonesian'),
  it: () => import('@orama/stemmers/italian'),
  lt: () => import('@orama/stemmers/lithuanian'),
  ne: () => import('@orama/stemmers/nepali'),
  nl: () => import('@orama/stemmers/dutch'),
  no: () => import('@orama/stemmers/norwegian'),
  pt: () => import('@orama/stemmers/portuguese'),
  ro: () => import('@orama/stemmers/romanian'),
  ru: () => import('@orama/stemmers/russian'),
  sr: () => import('@orama/stemmers/serbian'),
  sv: () => import('@orama/stemmers/swedish'),
  ta: () => import('@orama/stemmers/tamil'),
  tr: () => import('@orama/stemmers/turkish'),
  uk: () => import('@orama/stemmers/ukrainian'),
};

/**
 * What brings the forms of a language's words together; of a language without rules, each word
 * is its own only form.
 *
 * @param lang a BCP 47 tag
 * @example (await stemmerFor('en'))('walked') // "walk"
 */
export async function stemmerFor(lang: string): Promise<Stem> {
  const load = loaders[lang.toLowerCase().split('-')[0] ?? ''];
  if (load === undefined) return (word) => word;
  const { stemmer } = await load();
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      // Rules take some short words to nothing.
      stem = stemmer(word) || word;
      known.set(word, stem);
    }
    return stem;
  };
}
