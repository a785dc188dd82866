import { dateFrom, dateInWords } from '../domain/date/index.ts';
import type { EventNode, Graph } from '../domain/graph.ts';
import type { TimelineEvent } from '../domain/model.ts';
import type { Entry, Report } from '../domain/timeline/entry.ts';
import type { Words } from '../i18n/index.ts';
import { datedAs } from './date-data.ts';
import { lagInWords } from './lag-in-words.ts';
import { reportsInOrder } from './reports-in-order.ts';
import { eventPath, sourcePath } from './routes.ts';
import { loadStory } from './story.ts';
import { thumbnailOf } from './thumbnail.ts';
import { storyWords } from './words.ts';

function reportsOf(
  { node, graph, lang }: { node: EventNode | undefined; graph: Graph; lang: string },
  words: Words,
): Report[] {
  return reportsInOrder(node).map(({ source, published }) => ({
    ...(published === undefined ? { shape: new Set() } : datedAs(published)),
    source: source.id,
    publisher: graph.actors.get(source.publisher)?.actor.name ?? source.publisher,
    date:
      published === undefined
        ? words.event.reportedUnknown
        : dateInWords(dateFrom(published), lang),
    lag:
      published === undefined || node === undefined
        ? ''
        : lagInWords(node.event.date.edtf, published, words),
    href: sourcePath(source.id),
  }));
}

/**
 * The events of the story as the timeline draws them, in order: what it would read of their lines
 * in the chronology, where all of them stand on the page.
 */
export async function timelineEntries(): Promise<Entry[]> {
  const { story, graph } = await loadStory();
  const words = await storyWords();
  const { lang } = story.site;
  const entryOf = async (event: TimelineEvent): Promise<Entry> => {
    const node = graph.events.get(event.id);
    const thumbnail = await thumbnailOf(event);
    const state = node?.state ?? 'single-origin';
    return {
      ...datedAs(event.date.edtf),
      id: event.id,
      lane: event.lane,
      ...(event.lang === undefined || event.lang === lang ? {} : { lang: event.lang }),
      title: event.title,
      date: dateInWords(dateFrom(event.date.edtf), lang),
      summary: event.summary,
      state: words.state[state],
      disputed: state === 'disputed',
      href: eventPath(event.id),
      ...(thumbnail === undefined ? {} : { thumbnail }),
      reports: reportsOf({ node, graph, lang }, words),
    };
  };
  return Promise.all(story.events.map(entryOf));
}
