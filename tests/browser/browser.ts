import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { LaunchOptions } from 'playwright-core';

/**
 * How to start a Chromium, as Playwright's launch options: the one that `CHROMIUM_PATH` names,
 * else the one that @sparticuz/chromium ships, else Playwright's own or an installed Chrome. To be
 * asked once for all tests: the one that ships inside a package is unpacked here, and two that
 * unpack it at once spoil it for each other.
 *
 * @throws Error when `CHROMIUM_PATH` names nothing
 */
export async function browserOptions(): Promise<LaunchOptions> {
  // Without a sandbox, as the root of a container has none to start.
  const args = ['--no-sandbox'];
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, where there is nothing.`);
    return { executablePath: chosen, args };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Ships a Chromium inside its npm package: no download and no root, but Linux on x64 only.
    const { default: packed } = await import('@sparticuz/chromium');
    return { executablePath: await packed.executablePath(), args: [...args, '--disable-gpu'] };
  }
  return existsSync(chromium.executablePath()) ? { args } : { channel: 'chrome', args };
}
