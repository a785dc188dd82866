import type { Site } from '../domain/model.ts';
import type { Words } from '../i18n/index.ts';

/** A file as a contributor writes it. */
export interface ExampleFile {
  /** Path from the content folder. */
  readonly file: string;
  readonly text: string;
}

/**
 * An event with the files that it refers to, in the story's language and in its first lane: what a
 * contributor copies. A test puts them into a content folder and checks it.
 */
export function exampleFiles(
  words: Words['propose']['example'],
  { lang, lanes }: Pick<Site, 'lang' | 'lanes'>,
): readonly ExampleFile[] {
  return [
    {
      file: 'events/ferry-stops.mdx',
      text: `---
title: ${words.title}
summary: ${words.summary}
date: { edtf: '2012-05-14', claims: [its-day] }
lane: ${lanes[0]?.id ?? ''}
claims:
  - id: its-day
    text: ${words.claim}
    speech: indirect
    date: '2012-05-14'
    chain:
      - ferry-office
      - { actor: county-agency, inferred: true, note: ${words.inferred} }
      - { source: arden-post-16-may }
    gaps:
      - ${words.gap}
---

${words.body}
`,
    },
    {
      file: 'sources/arden-post-16-may.yaml',
      text: `title: ${words.headline}
lang: ${lang}
kind: article
publisher: arden-post
published: '2012-05-16'
url: https://example.org/2012/no-ferry
accessed: '2026-03-02'
`,
    },
    { file: 'actors/ferry-office.yaml', text: `name: ${words.office}\nkind: body\n` },
    { file: 'actors/county-agency.yaml', text: `name: ${words.agency}\nkind: agency\n` },
    { file: 'actors/arden-post.yaml', text: `name: ${words.outlet}\nkind: outlet\n` },
  ];
}
