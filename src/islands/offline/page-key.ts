/**
 * The address under which the copy of a page is kept: the same for every query, which only scripts
 * read, and with and without the slash or the name of the file at its end.
 *
 * @example pageKey('https://a.example/events/fire?from=1902') // "https://a.example/events/fire/"
 */
export function pageKey(address: string): string {
  const url = new URL(address);
  const path = url.pathname.replace(/(?:^|(?<=\/))index(?:\.html)?$/, '');
  return url.origin + (/\/[^/.]+$/.test(path) ? `${path}/` : path);
}
