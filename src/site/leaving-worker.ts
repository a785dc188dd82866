/**
 * The script of a worker that ends an earlier one: it throws away what that kept, and takes itself
 * out of the browser.
 *
 * @param caches what the names of its caches begin with
 */
export const leavingWorker = (caches: string): string => `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(${JSON.stringify(caches)})) await caches.delete(name);
    }
    await self.registration.unregister();
  };
  event.waitUntil(leave());
});
`;
