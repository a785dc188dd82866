import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A git repository of a test's own. Nothing of the person's settings or of an outer git is in it. */
export class GitStory {
  readonly folder: string;

  /** @param folder of the repository, which is made */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.git('init', '-q', '-b', 'main');
  }

  git(...args: string[]): string {
    return gitIn(this.folder, args);
  }

  /** Writes files, by their path from the repository. */
  write(files: Readonly<Record<string, string>>): void {
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.folder, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }

  /** Commits everything. @param at an ISO 8601 time with its zone @returns the commit */
  commit(summary: string, at: string, ...args: string[]): string {
    this.git('add', '--all');
    const options = ['-q', '--allow-empty', '--allow-empty-message', '--cleanup=verbatim'];
    gitIn(this.folder, ['commit', ...options, '-m', summary, ...args], at);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** A clone in another folder, which is made. */
  clone(folder: string, ...args: string[]): string {
    gitIn(this.folder, ['clone', '-q', ...args, `file://${this.folder}`, folder]);
    return folder;
  }
}

function gitIn(cwd: string, args: readonly string[], at = '2020-01-01T00:00:00Z'): string {
  const env = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'C',
    GIT_COMMITTER_EMAIL: 'c@example.org',
    // The day on which something was written is not the day on which it came into the record.
    GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: at,
  };
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
