import { unspacedAgain } from '../../domain/spaced-words.ts';

/**
 * A passage as nodes: text, and `<mark>` around what matched. The index hands passages over as
 * HTML; whatever else than marks is in there becomes text.
 *
 * @param lead text that the passage may start with and that is shown already
 */
export function passage(html: string, lead = ''): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  const fragment = document.createDocumentFragment();
  let skip = (parsed.textContent ?? '').startsWith(lead) ? lead.length : 0;
  for (const node of parsed.childNodes) {
    const text = node.textContent ?? '';
    const rest = text.slice(Math.min(skip, text.length));
    skip -= text.length - rest.length;
    if (rest === '') continue;
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = unspacedAgain(rest);
      fragment.append(mark);
    } else {
      fragment.append(unspacedAgain(rest));
    }
  }
  // The index ends a heading with a full stop; after the lead it would stand alone.
  const first = fragment.firstChild;
  if (lead !== '' && first instanceof Text) first.data = first.data.replace(/^[.\s]+/, '');
  return fragment;
}
