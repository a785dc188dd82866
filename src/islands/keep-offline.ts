import { guardSinks } from './guard-sinks.ts';

/** So long in milliseconds a page is left to its reader before copies are seen to. */
const pause = 2000;

/** True where the reader asked to be sent no more than is needed. */
const isSaving = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/**
 * Starts the worker that keeps copies of what was visited, and tells it what this page has loaded
 * until now.
 *
 * @throws where a browser has no such worker or forbids it, as private windows and replayed archives do
 */
async function keepOffline(): Promise<void> {
  if (isSaving()) return;
  guardSinks();
  const { serviceWorker } = navigator;
  const scope = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  await serviceWorker.register(`${scope}service-worker.js`, { scope, updateViaCache: 'none' });
  // A page that came by way of it is kept already.
  if (serviceWorker.controller) return;
  const { active } = await serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage([location.href, ...loaded]);
}

addEventListener('load', () => setTimeout(() => keepOffline().catch(() => undefined), pause));
