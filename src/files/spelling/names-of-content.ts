import { isTitleDescribed } from '../../domain/title-language.ts';
import type { Content } from '../content.ts';

/** Words of letters of any script, with the marks on them and the apostrophes within. */
const words = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/**
 * The words of all names that the content itself gives: of actors, places and their aliases, of
 * those who wrote, carried and made what it cites, of titles as printed, and of the ids of entries.
 * What is added to the content brings its names along.
 *
 * @returns each word once, as it is written
 * @example namesOfContent(await readContent('content')).has('Selvane') // true
 */
export function namesOfContent(content: Content): ReadonlySet<string> {
  const { actors, places, sources, events, questions, paths, translations } = content;
  const named = [...actors, ...places].flatMap(({ data }) => [
    data.name,
    ...data.aliases.map(({ text }) => text),
  ]);
  const inTranslation = translations.flatMap(({ data }) =>
    'name' in data && typeof data.name === 'string' ? [data.name] : [],
  );
  const printed = sources.flatMap(({ data }) => [
    ...(isTitleDescribed(data) ? [] : [data.title]),
    ...data.authors,
    ...[data.copy?.by ?? '', data.dateline?.text ?? ''],
    ...data.captures.map(({ by }) => by),
  ]);
  const credits = [...events, ...sources].flatMap(({ data }) =>
    data.media.map(({ credit }) => credit),
  );
  const ids = [...actors, ...places, ...sources, ...events, ...questions, ...paths].map(
    ({ id }) => id,
  );
  const all = [...named, ...inTranslation, ...printed, ...credits, ...ids];
  const found = [...all, content.site?.data.editors ?? ''].flatMap(
    (text) => text.match(words) ?? [],
  );
  return new Set(found);
}
