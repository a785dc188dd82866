import { boundsOf, dateFrom, dateInWords } from '../../../src/domain/date/index.ts';
import { slideDates } from '../../../src/domain/exports/timelinejs.ts';
import { generatedStory, lanes } from '../generator/generated-story.ts';

const msPerDay = 86_400_000;

interface Told {
  readonly title: string;
  readonly summary: string;
  readonly edtf: string;
  readonly lane: string;
}

function* toldEvents(size: number, seed: number): Generator<Told> {
  for (const { collection, data } of generatedStory(size, seed)) {
    if (collection !== 'events') continue;
    const { title, summary, lane, date } = data as unknown as Told & { date: { edtf: string } };
    yield { title, summary, lane, edtf: date.edtf };
  }
}

/** A generated story's events as TimelineJS 3 reads them. */
export function timelineJsData(size: number, seed: number): object {
  const events = [...toldEvents(size, seed)].flatMap(({ title, summary, edtf, lane }) => {
    const date = dateFrom(edtf);
    const dates = slideDates(date);
    if (dates === undefined) return [];
    return [
      {
        start_date: dates.start,
        ...(dates.end === undefined ? {} : { end_date: dates.end }),
        display_date: dateInWords(date),
        group: lane,
        text: { headline: title, text: summary },
      },
    ];
  });
  return { events };
}

/** A generated story's events as items of vis-timeline; what has no known end lasts to its start. */
export function visData(size: number, seed: number): object {
  const items = [...toldEvents(size, seed)].flatMap(({ title, edtf, lane }, id) => {
    const { earliest, latest } = boundsOf(dateFrom(edtf));
    const first = earliest ?? latest;
    if (first === undefined) return [];
    const isRange = latest !== undefined && latest > first;
    return [
      {
        id,
        group: lane,
        content: title,
        start: first * msPerDay,
        ...(isRange ? { end: (latest + 1) * msPerDay } : { type: 'box' }),
      },
    ];
  });
  return { items, groups: lanes.map((id) => ({ id, content: id })) };
}
