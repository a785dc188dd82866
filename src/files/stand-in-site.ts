import type { Site } from '../domain/model.ts';
import type { Content } from './content.ts';

/**
 * A site for the checks where `site.yaml` is missing or broken. It has whatever lanes the events
 * name and the language that could be read, so that one broken file does not make every entry
 * look wrong.
 */
export function standInSite({ events, files }: Pick<Content, 'events' | 'files'>): Site {
  const data = files.find(({ collection }) => collection === 'site')?.data;
  const written = typeof data === 'object' && data !== null && 'lang' in data ? data.lang : 'en';
  const lanes = new Set(events.map(({ data: { lane } }) => lane));
  return {
    title: '',
    lead: '',
    description: '',
    lang: typeof written === 'string' ? written : 'en',
    about: [],
    licence: { name: '' },
    lanes: [...lanes].map((id) => ({ id, title: id, description: '' })),
    eras: [],
  };
}
