import type { FoundPart } from '../../domain/search/passages.ts';
import type { FoundPage } from '../../domain/search/search-engine.ts';
import { passage } from './passage.ts';
import type { SearchIslandWords } from './words.ts';

/** How many parts of an entry a hit leads to. */
const mostParts = 3;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

const languageName = (tag: string, inLang: string): string =>
  new Intl.DisplayNames([inLang], { type: 'language' }).of(tag) ?? tag;

/** A claim's heading is inside the claim, and so is its id: the claim's own is without the ending. */
const addressOf = (url: string, id: string): string =>
  `${url}#${id.replace(/^(claim-.+)-text$/, '$1')}`;

function partElement(url: string, part: FoundPart & { readonly id: string }): HTMLLIElement {
  const { title, rest } = passage(part.excerpt, part.title);
  const link = element('a', 'hit-part-title', title);
  link.href = addressOf(url, part.id);
  const item = element('li', 'hit-part', link);
  // Where only the title matched, the title has said it.
  if (rest.querySelector('mark')) item.append(element('p', 'hit-passage', rest));
  return item;
}

/**
 * An entry that was found, as an item of the list: its date in words, its title, what it is, the
 * passage that matched, and links to the very claims.
 *
 * @param url where it is
 * @param lang the language of the page that was found
 * @param isQueried false when the entry was found by filters alone, so that nothing in it matched
 */
export function hitElement(
  page: FoundPage,
  url: string,
  words: SearchIslandWords,
  lang: string,
  isQueried: boolean,
): HTMLLIElement {
  const { title = '', date = '', kind = '', lane = '', summary = '' } = page.meta;
  const pageLang = document.documentElement.lang;
  const parts = page.parts
    .filter((part): part is FoundPart & { readonly id: string } => part.id !== undefined)
    .sort((a, b) => b.score - a.score)
    .slice(0, mostParts);
  const top = page.parts.find(({ id }) => id === undefined);
  const found = passage(top?.excerpt ?? [], title);

  const link = element('a', 'hit-link', found.title);
  link.href = url;
  const heading = element('h2', 'hit-title', link);
  heading.lang = page.meta['lang'] || lang;
  const facts = [
    ...(lang === pageLang ? [] : [languageName(lang, pageLang)]),
    words.kinds[kind] ?? '',
    lane,
  ].filter((fact) => fact !== '');
  const text = element('div', 'hit-text', heading);
  text.append(element('p', 'hit-facts', facts.join(', ')));

  if (!isQueried) {
    if (summary !== '') text.append(element('p', 'hit-passage', summary));
  } else if (found.rest.textContent) {
    text.append(element('p', 'hit-passage', found.rest));
  }
  if (isQueried && parts.length > 0) {
    const list = element('ul', 'hit-parts', ...parts.map((part) => partElement(url, part)));
    list.setAttribute(
      'aria-label',
      words.parts.replace('{title}', () => title),
    );
    text.append(list);
  }
  const hit = element('li', 'hit', element('p', 'hit-date', date), text);
  if (lang !== pageLang) {
    hit.lang = lang;
    hit.querySelector<HTMLElement>('.hit-facts')?.setAttribute('lang', pageLang);
  }
  return hit;
}
