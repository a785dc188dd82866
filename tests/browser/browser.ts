import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';

/** Where a browser was found, as Playwright's launch options. */
async function found(): Promise<LaunchOptions> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, where there is nothing.`);
    return { executablePath: chosen, args: ['--no-sandbox'] };
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Ships a Chromium inside its npm package: no download and no root, but Linux on x64 only.
    const { default: packed } = await import('@sparticuz/chromium');
    // Its own arguments suit a server with no shared memory; `--single-process` among them makes
    // a crashed page end the browser.
    const args = packed.args.filter((argument) => argument !== '--single-process');
    return { executablePath: await packed.executablePath(), args };
  }
  const own = chromium.executablePath();
  return existsSync(own) ? {} : { channel: 'chrome' };
}

/**
 * Starts a Chromium: the one that `CHROMIUM_PATH` names, else the one that @sparticuz/chromium
 * ships, else Playwright's own or an installed Chrome.
 *
 * @throws Error when there is none
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await found());
}
