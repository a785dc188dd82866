import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';

const attribute = (text: string): string =>
  text.replace(/[&"<>]/gu, (character) => `&#${character.charCodeAt(0)};`);

/**
 * What the web answers at addresses: the status of each, `0` where nobody answers. Redirections
 * are followed, and whoever asks to be asked later is.
 *
 * @param addresses http and https, each once
 * @param retries how often those are asked again who fail or do not answer
 * @example (await answersOf(['https://example.org/'], 2)).get('https://example.org/') // 200
 */
export async function answersOf(
  addresses: readonly string[],
  retries: number,
): Promise<Map<string, number>> {
  // The checker asks what a page links to: the page is one of nothing but these links.
  const folder = await mkdtemp(join(tmpdir(), 'dateline-links-'));
  try {
    const links = addresses.map((address) => `<a href="${attribute(address)}">x</a>`);
    await writeFile(join(folder, 'index.html'), `<!doctype html>${links.join('\n')}`);
    const { links: answers } = await new LinkChecker().check({
      path: 'index.html',
      serverRoot: folder,
      concurrency: 10,
      timeout: 30_000,
      retry: true,
      retryErrors: retries > 0,
      retryErrorsCount: retries,
      retryErrorsJitter: 1000,
      userAgent: 'Mozilla/5.0 (compatible; Dateline link check)',
    });
    const byAddress = new Map(
      answers.map(({ url, status = 0 }) => [new URL(url, 'http://x').href, status]),
    );
    return new Map(
      addresses.map((address) => {
        const asked = new URL(address);
        return [address, byAddress.get(asked.href) ?? byAddress.get(address) ?? 0];
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
