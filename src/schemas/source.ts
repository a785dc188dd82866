import { z } from 'zod';
import type { Derivation, SourceCopy } from '../domain/model.ts';
import { basisFlags, basisOf } from './chain-hop.ts';
import { dateText } from './date-text.ts';
import { leftTo } from './deferral.ts';
import { earlierIds } from './earlier-ids.ts';
import { entryId } from './entry-id.ts';
import { languageTag } from './language-tag.ts';
import { localText } from './local-text.ts';
import { mediaList } from './media.ts';
import { oneOrMore } from './one-or-more.ts';
import { text } from './text.ts';
import { withoutId } from './without-id.ts';

const copy = z.union([
  text.transform((by): SourceCopy => ({ by })),
  z.strictObject({
    by: text.describe('Who carries the copy, as a name.'),
    note: text.exactOptional().describe('How the copy differs, or how it was recognised.'),
  }),
]);

const derivation = z.union([
  text.transform((source): Derivation => ({ source, basis: 'stated' })),
  z
    .strictObject({
      source: text.describe('Id of the source that it was made from.'),
      ...basisFlags,
      note: text.exactOptional().describe('Why the editor concludes it.'),
    })
    .transform(({ source, inferred, note }): Derivation => ({
      source,
      basis: basisOf(inferred),
      ...(note === undefined ? {} : { note }),
    })),
]);

const whole = { whenMissing: 'capture-incomplete' } as const;

const capture = z.strictObject({
  at: leftTo(whole, dateText).describe('When it was kept: a day, or a time with its zone.'),
  by: leftTo(whole, text).describe('Who kept it.'),
  method: leftTo(whole, text).describe('How it was kept.'),
  sha256: leftTo(whole, text).describe(
    'SHA-256 of the kept bytes: 64 digits in lower-case hexadecimal.',
  ),
  bytes: z.int().min(0).exactOptional().describe('How many bytes were kept.'),
  archive: text.exactOptional().describe('Address of the copy in an archive.'),
});

const verification = z.strictObject({
  claim: text.describe('The claim that quotes, as `event/id`.'),
  text: text.describe('The quoted words as they were found.'),
  at: dateText.describe('The day on which they were found.'),
  sha256: text.describe('The SHA-256 of the capture that holds them.'),
});

/** A page, article, broadcast or document that was read. */
export const sourceSchema = z
  .strictObject({
    id: entryId,
    formerly: earlierIds,
    title: text.describe(
      'Its title as printed; where none was seen, a description in square brackets.',
    ),
    lang: languageTag.describe('The language it is in.'),
    kind: z
      .enum(['article', 'broadcast', 'document', 'law', 'letter', 'page', 'statement'])
      .describe('What it is.'),
    publisher: text.describe('Id of the actor that published it.'),
    author: oneOrMore(text).default([]).describe('Names as printed.'),
    published: dateText
      .exactOptional()
      .describe('When it was published. Left out, that day is not known.'),
    publishedNote: text
      .exactOptional()
      .describe('Why the day is what it is, when the page does not print it.'),
    dateline: localText
      .exactOptional()
      .describe('The place and day printed at its head, such as "PARIS, 14 May".'),
    url: text.exactOptional().describe('Its address, http or https.'),
    protected: z
      .boolean()
      .exactOptional()
      .describe(
        '`true` for a source that is cited, while its address, copies and captures are withheld to protect somebody.',
      ),
    accessed: dateText.exactOptional().describe('When the editors read it.'),
    copy: copy
      .exactOptional()
      .describe('Who carries it, when the page that was read is a mirror or a syndicated copy.'),
    derives: z.array(derivation).default([]).describe('The sources that it was made from.'),
    captures: z.array(capture).default([]).describe('Kept copies of it.'),
    verifications: z
      .array(verification)
      .default([])
      .describe(
        'Quotations that were found in a kept copy, word for word; `npm run verify -- --record` writes them.',
      ),
    media: mediaList,
    note: text.exactOptional().describe('What a reader should know about this source.'),
  })
  .transform(withoutId)
  .transform(({ author, ...source }) => ({ ...source, authors: author }));
