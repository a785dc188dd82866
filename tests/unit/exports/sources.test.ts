import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph.ts';
import { wordsFor } from '../../../src/i18n/index.ts';
import { sourceFiles } from '../../../src/site/exports/source-files.ts';
import { wholeStories } from './whole-stories.ts';

/** Blanks as a reference manager keeps them. */
const plain = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim();

describe.each(wholeStories)('the sources of $name', ({ story }) => {
  const graph = buildGraph(story);
  const files = sourceFiles({ story, graph }, wordsFor(story.site.lang));
  const sources = [...graph.sources.values()].map(({ source }) => source);

  it.each(files.map(({ path, contents }) => [path, String(contents)] as const))(
    'are read back from %s, every one',
    (_, contents) => {
      const { data } = new Cite(contents);
      expect(data.map(({ title }) => plain(title))).toEqual(
        sources.map(({ title }) => plain(title)),
      );
      // A reader may write an address out in percents.
      const address = (url: unknown) => (typeof url === 'string' ? decodeURIComponent(url) : url);
      expect(data.map((item) => address(item['URL']))).toEqual(
        sources.map(({ url }) => address(url)),
      );
    },
  );

  it('keep their ids in CSL-JSON and BibTeX', () => {
    for (const { contents } of files.slice(0, 2)) {
      const { data } = new Cite(String(contents));
      expect(data.map(({ id }) => id)).toEqual(sources.map(({ id }) => id));
    }
  });
});
