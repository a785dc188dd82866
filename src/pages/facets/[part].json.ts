import type { APIRoute, GetStaticPaths } from 'astro';
import { dateFrom, dateInWords } from '../../domain/date/index.ts';
import type { FacetData, SaidEvent } from '../../domain/facet-data.ts';
import { isDivided } from '../../site/divided.ts';
import { facetData } from '../../site/facet-data.ts';
import { pathTo } from '../../site/routes.ts';
import { loadStory } from '../../site/story.ts';

export const getStaticPaths = (async () =>
  (await isDivided()) ? [{ params: { part: 'all' } }] : []) satisfies GetStaticPaths;

/** What a divided story can be narrowed by. Fetched by `<facet-view>` once a reader asks for it. */
export const GET: APIRoute = async () => {
  const { story, graph } = await loadStory();
  const { lang: own } = story.site;
  const events = story.events.map(({ title, date, lang }): SaidEvent => {
    const words = dateInWords(dateFrom(date.edtf), own);
    return lang === undefined || lang === own ? [title, words] : [title, words, lang];
  });
  const data: FacetData = {
    ...facetData(story, graph),
    said: { below: pathTo('events/'), events },
  };
  return Response.json(data);
};
