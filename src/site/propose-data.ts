import { knownStory } from '../domain/known-story.ts';
import type { ProposeData } from '../domain/propose-data.ts';
import { repositoryOf } from './repository-links.ts';
import { loadStory } from './story.ts';
import { storyWords } from './words.ts';

/** What the form for an entry is handed: the record as it has to know it, and its words. */
export async function proposeData(): Promise<ProposeData> {
  const { story } = await loadStory();
  const { actor, claim, copy, corrections, event, media, proposeForm, source } = await storyWords();
  const repository = repositoryOf(story.site);
  return {
    story: knownStory(story),
    ...(repository === undefined ? {} : { repository }),
    choices: {
      'events.lane': Object.fromEntries(story.site.lanes.map(({ id, title }) => [id, title])),
      'events.date.basis': event.alternativeBasis,
      'events.date.alternatives.basis': event.alternativeBasis,
      'events.media.kind': media.kind,
      'events.claims.speech': claim.speech,
      'events.claims.links.rel': claim.links,
      'events.corrections.kind': corrections.kinds,
      'sources.kind': source.kind,
      'actors.kind': actor.kind,
    },
    page: {
      inferred: claim.inferred,
      chain: claim.chain,
      datedAs: claim.datedAs,
      gap: claim.gap,
    },
    words: { ...proposeForm, copy },
  };
}
