import type { CheckedContent } from './check-content.ts';

/** The reading of a content folder that one build is made of. */
interface BuildReading {
  readonly folder: string;
  readonly checked: CheckedContent;
}

// The command, Astro's configuration and its content loaders each have a copy of this module; the process is one.
const place = globalThis as typeof globalThis & { datelineReading?: BuildReading | undefined };

/**
 * Says that what is built in this process from now on is what was read and judged already; with
 * nothing, that it has to be read again.
 */
export function buildFrom(reading: BuildReading | undefined): void {
  place.datelineReading = reading;
}

/** What the build that is running is made of; nothing where a folder has to be read. */
export const buildReading = (folder: string): CheckedContent | undefined =>
  place.datelineReading?.folder === folder ? place.datelineReading.checked : undefined;
