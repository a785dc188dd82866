import { bibtexOf } from '../../domain/citations/bibtex.ts';
import { cslListOf } from '../../domain/citations/csl-json.ts';
import { risOf } from '../../domain/citations/ris.ts';
import { citationOfSource } from '../../domain/citations/source-citation.ts';
import type { Words } from '../../i18n/index.ts';
import type { DataFile } from './data-file.ts';
import type { Exported } from './exported.ts';

/** Every source of the story as reference managers take them, in the order of their ids. */
export function sourceFiles(
  { story, graph }: Pick<Exported, 'story' | 'graph'>,
  words: Words,
): readonly DataFile[] {
  const { lang } = story.site;
  const citations = [...graph.sources.values()].map(({ source }) => {
    const publisher = graph.actors.get(source.publisher)?.actor.name ?? source.publisher;
    return citationOfSource(source, publisher, words.source);
  });
  const listed = (write: typeof bibtexOf): string =>
    citations.map((citation) => write(citation, lang)).join('\n');
  return [
    {
      kind: 'csl',
      group: 'sources',
      path: 'sources.csl.json',
      mediaType: 'application/vnd.citationstyles.csl+json',
      contents: cslListOf(citations, lang),
    },
    {
      kind: 'bibtex',
      group: 'sources',
      path: 'sources.bib',
      mediaType: 'application/x-bibtex; charset=utf-8',
      contents: listed(bibtexOf),
    },
    {
      kind: 'ris',
      group: 'sources',
      path: 'sources.ris',
      mediaType: 'application/x-research-info-systems; charset=utf-8',
      contents: listed(risOf),
    },
  ];
}
