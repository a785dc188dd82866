import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generatedStory } from '../generator/generated-story.ts';
import { quotedYaml } from '../generator/write-story.ts';

/** Dateline's components as plain Markdown, which every builder understands. */
const plainMarkdown = (body: string): string => body.replace(/<\/?[A-Z][^>]*>/g, '');

/**
 * Writes the events of a generated story as entries that any builder reads: the same titles,
 * summaries, dates, lanes and texts, and the ids of their sources.
 *
 * @param ending of the files, such as `md`
 */
export async function writePeerContent(
  folder: string,
  size: number,
  seed: number,
  ending: 'md' | 'mdx',
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { collection, id, data, body = '' } of generatedStory(size, seed)) {
    if (collection !== 'events') continue;
    const claims = data['claims'] as readonly { text: string; chain: readonly unknown[] }[];
    const matter = {
      title: data['title'],
      summary: data['summary'],
      when: (data['date'] as { edtf: string }).edtf,
      lane: data['lane'],
      sources: claims.map(({ chain }) => (chain.at(-1) as { source: string }).source),
      statements: claims.map(({ text }) => text),
    };
    await writeFile(
      join(folder, `${id}.${ending}`),
      `---\n${quotedYaml(matter)}---\n\n${plainMarkdown(body)}\n`,
    );
  }
}
