/**
 * A small picture of three to two, which says nothing that the words beside it do not say: it has no
 * name of its own. Fetched only where it is seen, and its room is kept before it comes.
 *
 * @param width in CSS pixels
 */
export function thumbnail(address: string, width: number): HTMLImageElement {
  const picture = document.createElement('img');
  picture.className = 'tl-thumbnail';
  // First, else a browser that reads the address at once fetches it too.
  picture.loading = 'lazy';
  picture.decoding = 'async';
  picture.alt = '';
  picture.width = width;
  picture.height = (width * 2) / 3;
  picture.src = address;
  return picture;
}
