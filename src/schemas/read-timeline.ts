import type { z } from 'zod';
import { writtenIn } from '../domain/checks/loose-data.ts';
import type { Bodies, BodyText } from '../domain/exports/body-text.ts';
import { timelineFormat } from '../domain/exports/timeline-json.ts';
import type { Collection, Story } from '../domain/model.ts';
import { faultsOf } from './faults.ts';
import { schemas } from './index.ts';
import { bodySchema } from './timeline-file.ts';

/** What a `timeline.json` holds. */
interface TimelineRead {
  readonly story: Story;
  readonly bodies: Bodies;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Holds data against its schema. @throws RangeError that names the entry, the fault and its remedy */
function valid<T>(schema: z.ZodType<T>, data: unknown, where: string): T {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [fault] = faultsOf(schema, data, result.error.issues);
  throw new RangeError(`${where}: ${fault?.message ?? 'does not fit.'} ${fault?.remedy ?? ''}`);
}

/**
 * Reads a `timeline.json` back: the same story that was written, in the same order.
 *
 * @throws SyntaxError when the text is no JSON
 * @throws RangeError when it is no timeline, or an entry does not fit the data format
 * @example readTimeline(text).story.events.length
 */
export function readTimeline(text: string): TimelineRead {
  const file: unknown = JSON.parse(text);
  if (!isFields(file) || file['format'] !== timelineFormat.format) {
    throw new RangeError(`This is no timeline: its format is not "${timelineFormat.format}".`);
  }
  if (file['version'] !== timelineFormat.version) {
    throw new RangeError(
      `This timeline is of version ${writtenIn(file['version'])}; version ${timelineFormat.version} can be read.`,
    );
  }
  const bodies = new Map<string, BodyText>();
  const entriesOf = <T>(collection: Collection): T[] => {
    const list = file[collection];
    if (!Array.isArray(list)) throw new RangeError(`\`${collection}\` is no list.`);
    return list.map((entry: unknown, index) => {
      const where = `${collection} ${index + 1}`;
      if (!isFields(entry) || typeof entry['id'] !== 'string') {
        throw new RangeError(`${where}: has no id.`);
      }
      const { body, ...fields } = entry;
      const { id } = entry;
      const isEvent = collection === 'events';
      if (isEvent && body !== undefined) bodies.set(id, valid(bodySchema, body, `${where}, body`));
      // The schema of the collection has made it, so it is of the collection's type.
      return { id, ...valid<object>(schemas[collection], isEvent ? fields : entry, where) } as T;
    });
  };
  return {
    story: {
      site: valid(schemas.site, file['site'], 'site'),
      events: entriesOf('events'),
      sources: entriesOf('sources'),
      actors: entriesOf('actors'),
      places: entriesOf('places'),
      questions: entriesOf('questions'),
      paths: entriesOf('paths'),
    },
    bodies,
  };
}
