import { z } from 'zod';
import { dateText } from './date-text.ts';
import { embedding } from './embedding.ts';
import { entryId } from './entry-id.ts';
import { languageTag } from './language-tag.ts';
import { licence } from './licence.ts';
import { mediaHosts } from './media.ts';
import { paragraphs } from './paragraphs.ts';
import { text } from './text.ts';
import { withoutId } from './without-id.ts';

const repository = z.strictObject({
  url: text.describe("The repository's address, as in the browser."),
  branch: text.default('main').describe('The branch that is published.'),
  content: text.default('content').describe('The content folder inside it.'),
});

const lane = z.strictObject({
  id: text.describe('The name by which events choose the lane.'),
  title: text.describe('Its title on the timeline.'),
  description: text.describe('What belongs in it, in a sentence.'),
});

const era = z.strictObject({
  id: text.describe('A name of its own.'),
  title: text.describe('Its name, as it stands over its band.'),
  lang: languageTag
    .exactOptional()
    .describe("The language of title and summary, when that is not the site's."),
  date: dateText.describe(
    'From when to when it lasts: an EDTF interval of which at least one end is known.',
  ),
  summary: text.exactOptional().describe('What makes it an era, in a sentence.'),
});

/** `site.yaml`: what the story says of itself. */
export const siteSchema = z
  .strictObject({
    id: entryId,
    title: text.describe("The story's name."),
    lead: text.describe('What happened, in one sentence.'),
    description: text.describe('What the site is, for search engines and shared links.'),
    lang: languageTag.describe('The language the story is written in.'),
    languages: z
      .array(languageTag)
      .exactOptional()
      .describe('Further languages in which the site can be read, such as `[ru, zh-Hans]`.'),
    about: paragraphs
      .default([])
      .describe('What the story holds and what it does not; empty lines part its paragraphs.'),
    editors: text.exactOptional().describe('Who keeps the story, as they want to be named.'),
    licence: licence.describe('The licence of the content.'),
    repository: repository
      .exactOptional()
      .describe('Where the content is kept; pages link to it for edits.'),
    lanes: z.array(lane).min(1).describe('The rows of the timeline, from the top.'),
    eras: z
      .array(era)
      .default([])
      .describe('Stretches of time behind the lanes, in the order in which they are listed.'),
    media: mediaHosts
      .exactOptional()
      .describe('What may be shown from elsewhere. Left out: nothing.'),
    embed: embedding
      .exactOptional()
      .describe(
        'Who may show the timeline and its events in pages of their own. Left out: anybody.',
      ),
    view: dateText
      .exactOptional()
      .describe('The span that the timeline shows first, an EDTF interval. Left out: everything.'),
    divideFrom: z
      .int()
      .min(2)
      .exactOptional()
      .describe(
        'From how many events on the chronology is divided into pages of years and months, and the timeline into files that are fetched as they are needed. Left out: 200.',
      ),
    offline: z
      .boolean()
      .exactOptional()
      .describe(
        'Whether a reader’s browser keeps copies of the pages that were visited and of the chronology, to read them without a network. Left out: true. With false, what was kept before is thrown away at the next visit.',
      ),
  })
  .transform(withoutId);
