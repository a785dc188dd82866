import { quotationsOf } from '../domain/quotations/quotation.ts';
import type { Quotation } from '../domain/quotations/quotation.ts';
import { onceABuild } from './once-a-build.ts';
import { loadStory } from './story.ts';

/**
 * The quotations of the story by the id of the source that they were read in.
 *
 * @example (await quotationsBySource()).get('gazette-1')?.length // 2
 */
export const quotationsBySource = onceABuild(
  'quotations-by-source',
  async (): Promise<ReadonlyMap<string, readonly Quotation[]>> =>
    Map.groupBy(quotationsOf((await loadStory()).story), ({ source }) => source),
);
