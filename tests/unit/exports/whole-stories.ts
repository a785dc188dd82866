import type { Bodies, BodyText } from '../../../src/domain/exports/body-text.ts';
import { publishedStory } from '../../../src/domain/graph.ts';
import type { Story } from '../../../src/domain/model.ts';
import { checkInput } from '../../../src/files/content.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { firstStory, fixture } from '../../build/dateline.ts';

/** A story from its folder, as the site takes it. */
export interface WholeStory {
  readonly name: string;
  /** Drafts included. */
  readonly drafted: Story;
  readonly story: Story;
  readonly bodies: Bodies;
}

async function wholeStory(name: string, folder: string): Promise<WholeStory> {
  const content = await readContent(folder);
  const { story } = checkInput(content, '2026-11-25');
  const bodies = new Map(
    content.events.flatMap(({ id, file, body = '' }): [string, BodyText][] =>
      body.trim() === ''
        ? []
        : [[id, { format: file.endsWith('.mdx') ? 'mdx' : 'markdown', text: body }]],
    ),
  );
  return { name, drafted: story, story: publishedStory(story), bodies };
}

/** The first story, and those of the fixtures, on whose dates and languages exports go wrong. */
export const wholeStories: readonly WholeStory[] = await Promise.all([
  wholeStory('the first story', firstStory),
  wholeStory('the harbour', fixture('harbour')),
  wholeStory('the well', fixture('rtl')),
  wholeStory('the thorns', fixture('thorns')),
]);
