import { describe, expect, test } from 'vitest';
import { longestAddress, newFileAddress } from '../../../src/domain/forge.ts';

const github = {
  url: 'https://forge.example/us/story',
  branch: 'main',
  content: 'content',
  isGitLab: false,
};
const gitlab = { ...github, url: 'https://gitlab.example/us/story', isGitLab: true };
const file = 'events/ferry-stops.mdx';
const text = '---\ntitle: "Ferry & quay: 50% + more?"\n---\n\nПаром #1.\n';

describe('the address of a new file', () => {
  test.each([
    ['GitHub', github, '/us/story/new/main', 'filename', 'value'],
    ['GitLab', gitlab, '/us/story/-/new/main', 'file_name', 'content'],
  ])('fills in its name and its text on %s', (_forge, repository, path, name, value) => {
    const { address, isWhole } = newFileAddress(repository, file, text);
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe(path);
    expect([...searchParams]).toEqual([
      [name, `content/${file}`],
      [value, text],
    ]);
    expect(isWhole).toBe(true);
  });

  test('names the branch as one part of its path', () => {
    const { address } = newFileAddress({ ...github, branch: 'a/branch' }, file, text);
    expect(address).toContain('/new/a%2Fbranch?');
  });

  test('has no text where it would be too long, escaped once more by a page to sign in at', () => {
    const fits = (length: number) => newFileAddress(github, file, 'é'.repeat(length));
    const most = Array.from({ length: 2000 }, (_, length) => length).findLast(
      (length) => fits(length).isWhole,
    );
    expect(most).toBeGreaterThan(700);
    expect(encodeURIComponent(fits(most ?? 0).address).length).toBeLessThanOrEqual(longestAddress);
    expect([...new URL(fits((most ?? 0) + 1).address).searchParams]).toEqual([
      ['filename', `content/${file}`],
    ]);
  });
});
