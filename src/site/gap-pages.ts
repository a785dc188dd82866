import { gapKinds, gapsOf } from '../domain/gaps.ts';
import type { GapKind } from '../domain/gaps.ts';
import { buildGraph } from '../domain/graph.ts';
import { divideFrom, isDivided } from './divided.ts';
import { onceAStory } from './once-a-story.ts';
import { loadStory } from './story.ts';

/** {@link gapsOf} the story, computed once for all pages that tell of them. */
export const storyGaps = onceAStory('gaps', (story) => gapsOf(buildGraph(story)));

/** A page of the gaps of one kind, in a divided story. */
export interface GapPage {
  readonly kind: GapKind;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The first of its gaps, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The pages of gaps of a divided story, each of so many as it is divided from; none of another. */
export async function gapPages(): Promise<readonly GapPage[]> {
  if (!(await isDivided())) return [];
  const { story } = await loadStory();
  const most = story.site.divideFrom ?? divideFrom;
  const gaps = storyGaps(story);
  return gapKinds.flatMap((kind) => {
    const pages = Math.ceil(gaps[kind].length / most);
    return Array.from({ length: pages }, (_, at) => ({
      kind,
      page: at + 1,
      pages,
      from: at * most,
      to: (at + 1) * most,
    }));
  });
}
