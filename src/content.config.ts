import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type {
  Actor,
  Place,
  Question,
  ReadingPath,
  Site,
  Source,
  TimelineEvent,
} from './domain/model.ts';
import type { EntryTranslation } from './domain/translation.ts';
import type { Revisions } from './domain/revisions.ts';
import { wordsFor } from './i18n/index.ts';
import { bodyLoader } from './integrations/body-loader.ts';
import type { ShownBody } from './integrations/body-loader.ts';
import type { BesideFile } from './integrations/media-loader.ts';
import { mediaLoader } from './integrations/media-loader.ts';
import { historyLoader } from './integrations/history-loader.ts';
import { storyLoader } from './integrations/story-loader.ts';
import { translationLoader } from './integrations/translation-loader.ts';
import { editorSchema } from './reporters/editor-schemas.ts';

// The loader hands on what the story's own schemas have passed; here the types are only named. What
// is said of events is for editors: Astro's language server reads it to explain frontmatter.
export const collections = {
  site: defineCollection({ loader: storyLoader('site'), schema: z.custom<Site>() }),
  events: defineCollection({
    loader: storyLoader('events'),
    schema: z.custom<TimelineEvent>().meta(editorSchema('events')),
  }),
  sources: defineCollection({ loader: storyLoader('sources'), schema: z.custom<Source>() }),
  actors: defineCollection({ loader: storyLoader('actors'), schema: z.custom<Actor>() }),
  places: defineCollection({ loader: storyLoader('places'), schema: z.custom<Place>() }),
  questions: defineCollection({ loader: storyLoader('questions'), schema: z.custom<Question>() }),
  paths: defineCollection({ loader: storyLoader('paths'), schema: z.custom<ReadingPath>() }),
  translations: defineCollection({
    loader: translationLoader(),
    schema: z.custom<EntryTranslation & { readonly file: string }>(),
  }),
  bodies: defineCollection({
    loader: bodyLoader((lang) => wordsFor(lang).event),
    schema: z.custom<ShownBody>(),
  }),
  media: defineCollection({ loader: mediaLoader(), schema: z.custom<BesideFile>() }),
  history: defineCollection({ loader: historyLoader(), schema: z.custom<Revisions>() }),
};
