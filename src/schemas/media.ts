import { z } from 'zod';
import type { Transcript } from '../domain/model.ts';
import { leftTo } from './deferral.ts';
import { ownFault } from './fault.ts';
import { languageTag } from './language-tag.ts';
import { namedLicence } from './licence.ts';
import { text } from './text.ts';

const whole = { whenMissing: 'media-incomplete' } as const;

const transcript = z.union([
  text.transform((words): Transcript => ({ text: words })),
  z
    .strictObject({
      file: text.exactOptional().describe('The name of a file beside the entry, `.txt` or `.vtt`.'),
      text: text.exactOptional().describe('The words themselves.'),
    })
    .refine(
      ({ file, text: words }) => (file === undefined) !== (words === undefined),
      ownFault({
        code: 'wrong-type',
        message: 'is either words or a file',
        remedy: 'Write the words as `transcript:`, or `transcript: { file: name.vtt }`.',
      }),
    ),
]);

const mediaItem = z.strictObject({
  kind: z
    .enum(['image', 'sound', 'film', 'map', 'document', 'quote', 'extract', 'frame'])
    .describe(
      'What it is. An `extract` is from a reference work, a `frame` a page of another host.',
    ),
  id: text
    .exactOptional()
    .describe(
      'A name that is unique in the file. `<Media id="…" />` in the body of an event puts the item there; else it stands after the text.',
    ),
  file: text
    .transform((name) => name.replace(/^\.\//u, ''))
    .exactOptional()
    .describe('The name of a file beside the entry.'),
  address: text.exactOptional().describe('Its address on another host, https; instead of a file.'),
  title: leftTo(whole, text)
    .exactOptional()
    .describe('Its title. Demanded of a document and a frame.'),
  alt: leftTo(whole, text)
    .exactOptional()
    .describe('What can be seen, for those who cannot see it. Demanded of an image and a map.'),
  transcript: leftTo(whole, transcript)
    .exactOptional()
    .describe('What is said and heard. Demanded of a sound and a film.'),
  text: leftTo(whole, text)
    .exactOptional()
    .describe('The words. Demanded of a quote and an extract.'),
  translation: text
    .exactOptional()
    .describe("Our translation of the words. Required when they are not in the site's language."),
  lang: languageTag
    .exactOptional()
    .describe("The language of its title, words and transcript, when that is not the site's."),
  caption: text.exactOptional().describe('What a reader should know of it.'),
  credit: leftTo(whole, text).describe('Who made it; of a quote, who said it.'),
  licence: leftTo(whole, namedLicence).describe('By what right it is shown here.'),
  source: text.exactOptional().describe('Id of the source that it was taken from.'),
  lead: z
    .boolean()
    .default(false)
    .describe('`true` for the one that stands at the head of the page; a picture is then small on the timeline too.'),
});

/** What is to be seen, heard and read with an entry. */
export const mediaList = z
  .array(mediaItem)
  .default([])
  .describe('What is to be seen, heard and read with it, in the order in which it is shown.');

/** Not an address of numbers: the policy of every page would name a machine. */
const hostName = text.refine(
  (name) => /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]*[a-z\d])?$/u.test(name),
  ownFault({
    code: 'wrong-type',
    message: 'is not the name of a host',
    remedy: 'Write it alone and in lower case, such as `player.example.org`.',
  }),
);

/** The hosts from which media may be shown. */
export const mediaHosts = z.strictObject({
  hosts: z
    .array(hostName)
    .describe(
      'Their names, such as `player.example.org`. Pages may show images, recordings and frames from them, once a reader asks.',
    ),
});
