import type { Collection } from './model.ts';

const ofMedia = ['media.alt', 'media.caption', 'media.translation'];

/**
 * The fields of each kind of entry that are written in the editors' own words: `claims.gaps` stands
 * for each gap of each claim. Names, printed titles, quotations and transcripts are not among them:
 * those are spelled as others spelled them.
 *
 * @example proseFields.places.includes('precision') // true
 */
export const proseFields: Readonly<Record<Collection | 'site', readonly string[]>> = {
  site: [
    ...['title', 'lead', 'description', 'about', 'lanes.title', 'lanes.description'],
    ...['eras.title', 'eras.summary'],
  ],
  events: [
    ...['title', 'summary', 'draft.gaps', 'date.note', 'date.alternatives.note', 'actors.role'],
    ...['claims.text', 'claims.note', 'claims.gaps', 'claims.chain.note', 'claims.links.note'],
    ...['claims.quote.translation', 'corrections.reason', ...ofMedia],
  ],
  sources: [
    ...['publishedNote', 'copy.note', 'derives.note', 'captures.method', 'note', ...ofMedia],
  ],
  actors: ['role', 'named', 'description'],
  places: ['precision', 'description'],
  questions: ['title', 'note'],
  paths: ['title', 'summary', 'steps.text'],
};

/** Of those, what is in the language that its group names with `lang`; the rest is in the story's. */
export const inOwnLanguage: Readonly<Partial<Record<Collection | 'site', readonly string[]>>> = {
  events: ['title', 'summary'],
  site: ['eras.title', 'eras.summary'],
};
