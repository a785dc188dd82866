import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { GitStory } from '../git-story.ts';
import { builtSite, fixture, pageOf, scratch } from './dateline.ts';
import { tagsOf, textOf } from './site-pages.ts';

const summary = '<script>alert(1)</script> "quoted" & <a href="javascript:alert(1)">more</a>';

/** The foot of an entry's page, as HTML. */
async function footOf(out: string, path: string): Promise<string> {
  return /<footer class="entry-foot[\s\S]*?<\/footer>/.exec(await pageOf(out, path))?.[0] ?? '';
}

/** The text of HTML, its white space made one. */
const wordsOf = (html: string): string =>
  textOf(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

describe('an entry’s history', () => {
  let folder: Awaited<ReturnType<typeof scratch>>;
  let repository: GitStory;
  let commit: string;
  const content = (): string => join(repository.folder, 'content');
  const out = (): string => join(folder.path, 'out');
  beforeAll(async () => {
    folder = await scratch();
    repository = new GitStory(join(folder.path, 'story'));
    await cp(fixture('harbour'), content(), { recursive: true });
    repository.write({ '.gitignore': 'content/actors/old-pilot.yaml' });
    repository.commit('Begin the record', '2020-03-01T12:00:00Z');
    repository.git('mv', 'content/events/swallows.mdx', 'content/events/swallows.md');
    commit = repository.commit(summary, '2020-03-05T23:59:59Z');
  });
  afterAll(() => folder.remove());

  it('stands at the foot of its page, as text and by the days of UTC, with its commits', async () => {
    await builtSite(content(), out(), {
      CI_PROJECT_URL: 'https://forge.example/us/story',
      // Where the day of the last change is the next day already.
      TZ: 'Pacific/Kiritimati',
    });
    const foot = await footOf(out(), 'events/swallows');
    const words = wordsOf(foot);
    expect(words).toContain('History of this entry: 2 changes');
    expect(words).toContain(`5 March 2020 ${summary} 1 March 2020 Begin the record`);
    expect(words).not.toContain('earlier changes');
    const tags = tagsOf(foot);
    expect(tags.map(({ name }) => name)).not.toContain('script');
    expect(tags.map(({ attributes }) => attributes['datetime'])).toContain('2020-03-05');
    const links = tags.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links).toContain(`https://forge.example/us/story/commit/${commit}`);
    expect(links.filter((link) => !/^(https:|\/)/.test(link))).toEqual([]);
    expect(await pageOf(out(), 'gaps')).toContain(
      'href="https://forge.example/us/story/issues/new?title=Gap%3A%20',
    );

    // The same commit began every entry, of whatever kind.
    for (const path of ['sources/evening-tide-fire', 'actors/evening-tide', 'places/selvane']) {
      expect(wordsOf(await footOf(out(), path))).toContain('History of this entry: 1 change');
    }
    // What git was never given has no history, short or long.
    expect(wordsOf(await footOf(out(), 'actors/old-pilot'))).not.toMatch(
      /history|\bchanges\b|changed/i,
    );
  });

  it('is said to be short where the clone is', async () => {
    const clone = repository.clone(join(folder.path, 'clone'), '--depth', '1');
    const left = 'content/actors/old-pilot.yaml';
    await cp(join(repository.folder, left), join(clone, left));
    await builtSite(join(clone, 'content'), out());
    const words = wordsOf(await footOf(out(), 'events/swallows'));
    expect(words).toContain('does not hold its history');
    expect(words).not.toContain('History of this entry');
    expect(words).not.toContain('quoted');
  });

  it('is left out where there is none', async () => {
    await builtSite(await bare(), out());
    const words = wordsOf(await footOf(out(), 'events/swallows'));
    expect(words).toContain('Permanent address');
    expect(words).not.toMatch(/history|changes/i);
    expect(await pageOf(out(), 'gaps')).not.toContain('issues/new');
  });

  /** The same content, of which git knows nothing. */
  async function bare(): Promise<string> {
    const copy = join(folder.path, 'bare');
    await cp(content(), copy, { recursive: true });
    return copy;
  }
});
