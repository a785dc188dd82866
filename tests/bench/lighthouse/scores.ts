import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserOptions } from '../../browser/browser.ts';

/** The categories that are scored; the others are not the bench's matter. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse says of a page. */
export interface Scores {
  /** From 0 to 100, by category. */
  readonly scores: Readonly<Record<(typeof categories)[number], number>>;
  /** The audits that cost a score, by their titles. */
  readonly faults: readonly string[];
  /** In milliseconds, on the slow phone that Lighthouse simulates. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly blocking: number;
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
}

/** A browser in which Lighthouse measures one page after the other. */
export interface Scorer {
  score(address: string): Promise<Scores>;
  close(): void;
}

/** Starts a browser for Lighthouse. */
export async function scorer(): Promise<Scorer> {
  const { executablePath, args = [] } = await browserOptions();
  const chrome = await launch({
    ...(executablePath === undefined ? {} : { chromePath: executablePath }),
    chromeFlags: ['--headless', '--disable-background-networking', ...args],
    logLevel: 'error',
  });
  return {
    close: () => chrome.kill(),
    async score(address) {
      const run = await lighthouse(address, {
        port: chrome.port,
        logLevel: 'error',
        onlyCategories: [...categories],
      });
      if (run === undefined) throw new Error(`Lighthouse said nothing of ${address}.`);
      const { lhr } = run;
      if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
      const points = (name: string): number =>
        Math.round((lhr.categories[name]?.score ?? NaN) * 100);
      const value = (name: string): number => lhr.audits[name]?.numericValue ?? NaN;
      return {
        scores: {
          performance: points('performance'),
          accessibility: points('accessibility'),
          'best-practices': points('best-practices'),
          seo: points('seo'),
        },
        faults: Object.values(lhr.categories).flatMap(({ auditRefs }) =>
          auditRefs.flatMap(({ id, weight }) => {
            const audit = lhr.audits[id];
            return weight > 0 && audit && audit.score !== null && audit.score < 0.9
              ? [audit.title]
              : [];
          }),
        ),
        firstPaint: value('first-contentful-paint'),
        largestPaint: value('largest-contentful-paint'),
        blocking: value('total-blocking-time'),
        shift: value('cumulative-layout-shift'),
      };
    },
  };
}
