import { actorSchema } from './actor.ts';
import { eventSchema } from './event.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { readingPathSchema } from './reading-path.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';

/**
 * The schema of each kind of file: what is written in, the long form of `domain/model` out,
 * without the id, which is the file's name.
 */
export const schemas = {
  site: siteSchema,
  events: eventSchema,
  sources: sourceSchema,
  actors: actorSchema,
  places: placeSchema,
  questions: questionSchema,
  paths: readingPathSchema,
};
