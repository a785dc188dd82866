import type { DatePart } from './edtf-date.ts';

/**
 * The phrases by which a language says dates: one file a language. Names in braces are filled in.
 * Month names, the order of day and month, ranges, lists and ordinals come from Intl.
 */
export interface DateWords {
  /** The language tag that Intl formats with. */
  readonly formats: string;
  /** What Intl shortens, and how it is said in full: no date ends in a full stop of its own. */
  readonly inFull?: Readonly<Record<string, string>>;
  /** How years before 1 and years too small to be read as years are marked. */
  readonly eras: { readonly before: string; readonly after: string };
  /**
   * A range, where a language has the year before the month before the day, and Intl writes ranges
   * in signs. What both ends begin with is said once.
   */
  readonly range?: string;
  readonly about: string;
  readonly perhaps: string;
  readonly perhapsAbout: string;
  readonly withNotes: string;
  readonly partUncertain: string;
  readonly partApproximate: string;
  readonly parts: Readonly<Record<DatePart, string>>;
  readonly someDayIn: string;
  readonly someMonthIn: string;
  readonly someYearIn: string;
  readonly unknownYear: string;
  readonly decade: string;
  readonly nthOfSomeMonth: string;
  /** By the plural category of the ordinal; `other` is there in every language. */
  readonly ordinals: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
  };
  readonly ofYear: string;
  readonly onOrAfter: string;
  readonly inOrAfter: string;
  readonly atOrAfter: string;
  readonly onOrBefore: string;
  readonly inOrBefore: string;
  readonly atOrBefore: string;
  readonly endUnknown: string;
  readonly startUnknown: string;
  readonly nothingKnown: string;
  readonly alwaysOpen: string;
  readonly openStartUnknownEnd: string;
  readonly unknownStartOpenEnd: string;
  readonly fromTo: string;
  readonly between: string;
  /** What lasts, from a date on and up to one. */
  readonly fromOn: string;
  readonly until: string;
  readonly upTo: string;
  readonly onwards: string;
  readonly time: string;
  readonly longYear: string;
  readonly estimated: string;
  /** By code, 21 to 41. */
  readonly seasons: Readonly<Record<number, string>>;
}

/**
 * Fills in the names in braces.
 *
 * @example fill('about {date}', { date: '2018' }) // 'about 2018'
 */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}
