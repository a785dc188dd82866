import { z } from 'zod';
import { ownFault } from './fault.ts';
import { text } from './text.ts';

/** Nothing but an origin: it stands in a header that every embed is sent with. */
const origin = text.refine(
  (written) =>
    /^https?:\/\/(?:\*\.)?(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?(?::\d{1,5})?$/u.test(
      written,
    ),
  ownFault({
    code: 'wrong-type',
    message: 'is not the origin of a site',
    remedy:
      'Write its scheme and its host in lower case and nothing more, such as `https://paper.example.org`, or `https://*.example.org` for every host below that one.',
  }),
);

/** Who may show embeds. */
export const embedding = z.strictObject({
  origins: z
    .union([z.enum(['*']), z.array(origin)])
    .describe(
      "`'*'` for anybody, or a list of sites, such as `https://paper.example.org`. An empty list: nobody.",
    ),
});
