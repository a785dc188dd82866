import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { isoDay } from '../../../src/domain/date/index.ts';
import { entryHistory } from '../../../src/domain/revisions.ts';
import { contentHistory } from '../../../src/files/content-history.ts';
import { GitStory } from '../../git-story.ts';
import { eventMdx } from './story-folder.ts';

/** A folder of the test's own, removed after it. */
function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Each file's history as lines: its days and summaries, and `short` where it was cut off. */
async function told(content: string): Promise<Record<string, readonly string[]>> {
  const history = await contentHistory(content);
  return Object.fromEntries(
    Object.keys(history.files).map((file) => {
      const { isShort = false, revisions = [] } = entryHistory(history, file) ?? {};
      const lines = revisions.map(({ day, summary }) => `${isoDay(day)} ${summary}`);
      return [file, isShort ? [...lines, 'short'] : lines];
    }),
  );
}

const odd = 'It\'s "quoted" <b>&amp;</b> \\t `x` | ${y} — 新疆 مرحبا';

/** A story that was begun, changed, moved and merged; its content lies in a folder of the whole. */
function story(): GitStory {
  const repository = new GitStory(join(scratch(), 'story'));
  repository.write({
    'README.md': 'A story.',
    'content/site.yaml': 'title: T',
    'content/events/shut.mdx': eventMdx,
    'content/actors/post.yaml': 'name: The Post\nkind: outlet\n',
  });
  repository.commit('Begin', '2020-03-01T12:00:00Z');
  repository.write({ 'content/events/shut.mdx': `${eventMdx}More.\n` });
  // Midnight has passed in neither of the two places whose zones these are.
  repository.commit(odd, '2020-03-05T23:30:00-05:00');
  repository.write({ 'README.md': 'A longer story.' });
  repository.commit('Change no entry', '2020-03-07T00:00:00Z');
  repository.git('switch', '-q', '-c', 'aside');
  repository.git('mv', 'content/events/shut.mdx', 'content/events/bridge-shut.mdx');
  repository.write({ 'content/events/bridge-shut.mdx': `${eventMdx}Much more.\n` });
  repository.commit('Name it better', '2020-03-08T01:30:00+02:00');
  repository.git('switch', '-q', 'main');
  repository.write({ 'content/actors/post.yaml': 'name: The Daily Post\nkind: outlet\n' });
  repository.commit('', '2020-03-09T12:00:00Z');
  const options = ['-q', '--no-ff', '-m', 'Merge what was aside'];
  repository.git('merge', ...options, 'aside');
  return repository;
}

const whole = {
  'site.yaml': ['2020-03-01 Begin'],
  'events/bridge-shut.mdx': ['2020-03-07 Name it better', `2020-03-06 ${odd}`, '2020-03-01 Begin'],
  'actors/post.yaml': ['2020-03-09 ', '2020-03-01 Begin'],
};

describe('the history of a content folder', () => {
  test('is whole in a whole clone, whatever the summaries, merges and new names', async () => {
    expect(await told(join(story().folder, 'content'))).toEqual(whole);
  });

  test('names the commits', async () => {
    const repository = new GitStory(join(scratch(), 'story'));
    repository.write({ 'a.yaml': 'name: A' });
    const commit = repository.commit('Begin', '2020-03-01T12:00:00Z');
    const { files } = await contentHistory(repository.folder);
    expect(files['a.yaml']?.map((revision) => revision.commit)).toEqual([commit]);
  });

  test('does not depend on the zone of the machine', async () => {
    const { folder } = story();
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      vi.stubEnv('TZ', zone);
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(await told(join(folder, 'content'))).toEqual(whole);
    }
  });

  test.each([
    ['one', 1, {}],
    [
      'three',
      3,
      // Of the two sides of the merge, each is cut where it is three steps away.
      {
        'actors/post.yaml': ['2020-03-09 '],
        'events/bridge-shut.mdx': ['2020-03-07 Name it better'],
      },
    ],
  ])('is short in a clone of depth %s, and says so', async (_name, depth, changes) => {
    const folder = join(scratch(), 'clone');
    const clone = story().clone(folder, '--depth', String(depth));
    expect(await told(join(clone, 'content'))).toEqual(
      Object.fromEntries(
        Object.keys(whole).map((file) => [
          file,
          [...((changes as Record<string, string[]>)[file] ?? []), 'short'],
        ]),
      ),
    );
  });

  test('is whole in a shallow clone for what was made after its end', async () => {
    const repository = story();
    repository.write({ 'content/actors/new.yaml': 'name: New' });
    repository.commit('Add somebody', '2020-04-01T00:00:00Z');
    const clone = repository.clone(join(scratch(), 'clone'), '--depth', '2');
    expect((await told(join(clone, 'content')))['actors/new.yaml']).toEqual([
      '2020-04-01 Add somebody',
    ]);
  });

  test('is there in a clone that left the texts behind, and fetches none', async () => {
    const repository = story();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const folder = join(scratch(), 'clone');
    const clone = repository.clone(folder, '--filter=blob:none', '--no-checkout');
    // Whoever fetches now fails.
    renameSync(repository.folder, `${repository.folder}-gone`);
    mkdirSync(join(clone, 'content'));
    const history = await told(join(clone, 'content'));
    expect(history['actors/post.yaml']).toEqual(whole['actors/post.yaml']);
    // Which text it was before cannot be told without the texts.
    expect(history['events/bridge-shut.mdx']).toEqual(['2020-03-07 Name it better']);
  });

  test.each([
    ['outside any repository', (folder: string) => folder],
    ['in a repository without a commit', (folder: string) => new GitStory(folder).folder],
    [
      'where git does not hold it',
      (folder: string) => {
        const repository = new GitStory(folder);
        repository.write({ '.gitignore': 'content', 'content/site.yaml': 'title: T' });
        repository.commit('Begin', '2020-03-01T12:00:00Z');
        return join(folder, 'content');
      },
    ],
    ['in a folder that is not there', (folder: string) => join(folder, 'nowhere')],
  ])('is empty %s', async (_name, contentIn) => {
    expect(await contentHistory(contentIn(scratch()))).toEqual({ isShort: false, files: {} });
  });

  test('is empty without git', async () => {
    const { folder } = story();
    vi.stubEnv('PATH', scratch());
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await contentHistory(join(folder, 'content'))).toEqual({ isShort: false, files: {} });
  });

  test('is that of the content, wherever a hook would point git', async () => {
    const other = new GitStory(join(scratch(), 'other'));
    other.commit('Begin', '2020-03-01T12:00:00Z');
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await told(join(story().folder, 'content'))).toEqual(whole);
  });

  test('is the same under settings that show more, less or other', async () => {
    const repository = story();
    for (const setting of [
      'log.showRoot=false',
      'log.follow=true',
      'log.date=raw',
      'color.ui=always',
      'core.quotePath=true',
      'diff.renames=false',
      'format.pretty=oneline',
    ]) {
      repository.git('config', ...(setting.split('=') as [string, string]));
    }
    expect(await told(join(repository.folder, 'content'))).toEqual(whole);
  });
});
