import { boundsOf, dateFrom, shapeOf, spanInWords } from './date/index.ts';
import type { Day, EdtfDate } from './date/index.ts';
import type { LanguageTag, Site } from './model.ts';

/** What is not certain about a stretch of an era, in the words that the timeline has for dates. */
export type StretchMark = 'within' | 'soft-start' | 'soft-end' | 'open-start' | 'open-end';

/** Days of an era that are alike: it surely lasts through them, or begins or ends somewhere in them. */
export interface EraStretch {
  /** Left out where the era has no known beginning. */
  readonly first?: Day;
  /** The last day, itself included; left out where the era has no known end. */
  readonly last?: Day;
  readonly marks: readonly StretchMark[];
}

/** An era as a timeline draws it. */
export interface DatedEra {
  readonly id: string;
  readonly title: string;
  /** The language of the title, where it is not the site's. */
  readonly lang?: LanguageTag;
  /** From when to when it lasts, in words. */
  readonly date: string;
  /** True where one of its ends is `?`: "perhaps". */
  readonly isUncertain: boolean;
  readonly stretches: readonly EraStretch[];
}

type Interval = Extract<EdtfDate, { kind: 'interval' }>;

/** True for an end that is `~` or `%`: how far "about" reaches is not for a computer to say. */
const isAbout = (end: Interval['start']): boolean =>
  end.kind === 'date' && end.approximate.length > 0;

/**
 * An era from its beginning to its end, in up to three stretches: the days in one of which it
 * begins, those through which it lasts, the days in one of which it ends. An end that is known to
 * the day needs no stretch of its own; ends that overlap are one stretch. None where neither end is
 * known, since nothing can be drawn of it.
 *
 * @example eraStretches(dateFrom('1998/2005-05-14')) // in 1998, then to 14 May 2005
 * @example eraStretches(dateFrom('2005-06-01/..')) // [{ first: 1 June 2005, marks: ['open-end'] }]
 */
export function eraStretches({ start, end }: Interval): readonly EraStretch[] {
  const [from, to] = [boundsOf(start), boundsOf(end)];
  const begins = from.earliest;
  const ends = to.latest;
  if (begins === undefined && ends === undefined) return [];
  const edges: StretchMark[] = [
    ...(begins === undefined ? (['open-start'] as const) : []),
    ...(ends === undefined ? (['open-end'] as const) : []),
  ];
  // Times that follow one another may be of days that do not, west and east of the date line.
  const whole = {
    ...(begins === undefined ? {} : { first: Math.min(begins, ends ?? begins) }),
    ...(ends === undefined ? {} : { last: Math.max(ends, begins ?? ends) }),
  };
  const vagueStart = from.latest !== undefined && from.latest !== begins;
  const vagueEnd = to.earliest !== undefined && to.earliest !== ends;
  // The first day and the last through which it surely lasts.
  const [sure, through] = [
    vagueStart ? from.latest + 1 : begins,
    vagueEnd ? to.earliest - 1 : ends,
  ];
  const isOverlap = sure !== undefined && through !== undefined && sure > through;
  const stretches: readonly EraStretch[] = isOverlap
    ? [{ ...whole, marks: ['within'] }]
    : [
        ...(vagueStart && begins !== undefined
          ? [{ first: begins, last: from.latest, marks: ['within'] } as const]
          : []),
        {
          ...(sure === undefined ? {} : { first: sure }),
          ...(through === undefined ? {} : { last: through }),
          marks: edges,
        },
        ...(vagueEnd && ends !== undefined
          ? [{ first: to.earliest, last: ends, marks: ['within'] } as const]
          : []),
      ];
  return stretches.map((stretch, at) => ({
    ...stretch,
    marks: [
      ...stretch.marks,
      ...(at === 0 && isAbout(start) ? (['soft-start'] as const) : []),
      ...(at === stretches.length - 1 && isAbout(end) ? (['soft-end'] as const) : []),
    ],
  }));
}

/**
 * A story's eras as a timeline draws them, in their order; without those that have no known end.
 *
 * @throws RangeError for a date that is no EDTF
 */
export function datedEras({ eras, lang }: Pick<Site, 'eras' | 'lang'>): readonly DatedEra[] {
  return eras.flatMap((era) => {
    const date = dateFrom(era.date);
    const stretches = date.kind === 'interval' ? eraStretches(date) : [];
    if (stretches.length === 0) return [];
    return [
      {
        id: era.id,
        title: era.title,
        ...(era.lang === undefined ? {} : { lang: era.lang }),
        date: spanInWords(date, lang),
        isUncertain: shapeOf(date).uncertain,
        stretches,
      },
    ];
  });
}
