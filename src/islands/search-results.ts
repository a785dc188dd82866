import { isPhrase } from '../domain/search/query.ts';
import type { FoundPage } from '../domain/search/search-engine.ts';
import type { EngineCalls } from './search/engine-calls.ts';
import {
  fillForm,
  listedFacets,
  listValues,
  openChosen,
  openFacets,
  showCounts,
} from './search/facet-fields.ts';
import { find, foundTogether } from './search/find.ts';
import type { Found, FoundAt } from './search/find.ts';
import { hitElement } from './search/hit.ts';
import { addressOf, askedIn, isFiltered, requestFrom } from './search/request.ts';
import type { SearchRequest } from './search/request.ts';
import { searchOf } from './search/search-client.ts';
import { foundInWords, quoted, wordsFrom } from './search/words.ts';
import type { SearchIslandWords } from './search/words.ts';

/** Hits shown at first, and by each press of "more". */
const pageLength = 20;
/** How long typing rests before it is searched for, in milliseconds. */
const rest = 180;
/** How long a search may take before it is said that one is under way, in milliseconds. */
const patience = 250;
/** How many titles stand there until the texts have been searched. */
const mostTitles = 10;

/**
 * `<search-results data-index="/search-index/" data-words="{…}">`: searches with the form inside it.
 * Until the first answer is there, the titles that hold what is typed stand in its place. The request stands in the address, each that was settled on as a step of its own, so that
 * Back leads to the one before and a link opens the same list. Where the index does not load it
 * says so and shows the lists again, which the page shows without scripts too.
 */
export class SearchResults extends HTMLElement {
  #abort: AbortController | undefined;
  /** True while the list is a whole answer, and not the head start that titles give. */
  #isWhole = false;
  /** Counts searches, so that a slow answer does not take the place of a newer one. */
  #turn = 0;
  #typing = false;
  #timer: number | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const form = this.#form;
    this.dataset['live'] = '';
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#settle();
      },
      { signal },
    );
    form.addEventListener(
      'input',
      (event) => {
        if ((event.target as HTMLElement).matches('input[type="search"]')) this.#type();
      },
      { signal },
    );
    form.addEventListener(
      'change',
      (event) => {
        if (!(event.target as HTMLElement).matches('input[type="search"]')) this.#settle();
      },
      { signal },
    );
    // A group that opens wants its counts.
    for (const group of form.querySelectorAll('details')) {
      group.addEventListener('toggle', () => this.#count(), { signal });
    }
    this.#part('clear').addEventListener(
      'click',
      () => {
        for (const box of form.querySelectorAll<HTMLInputElement>('input:checked'))
          box.checked = false;
        this.#settle();
        form.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
      },
      { signal },
    );
    window.addEventListener('popstate', () => this.#follow(), { signal });
    // A phone's screen is for the hits; the filters wait folded.
    if (window.matchMedia('(width < 52rem)').matches) {
      this.#part<HTMLDetailsElement>('filters').open = false;
    }
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    window.clearTimeout(this.#timer);
    this.#turn += 1;
    delete this.dataset['live'];
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new TypeError('search-results has no form');
    return form;
  }

  get #words(): SearchIslandWords {
    return wordsFrom(this.dataset['words']);
  }

  get #lang(): string {
    return document.documentElement.lang || 'en';
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new TypeError(`search-results has no ${name}`);
    return part;
  }

  /** What the form asks, as the address would say it. */
  #asked(): SearchRequest {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form)) {
      if (typeof value === 'string') params.append(name, value);
    }
    return requestFrom(params);
  }

  /** Follows the address: on arrival, and on the way back. */
  #follow(): void {
    window.clearTimeout(this.#timer);
    this.#typing = false;
    const request = requestFrom(askedIn(location));
    if (location.hash.startsWith('#q=')) this.#write(request, false);
    fillForm(this.#form, request);
    openChosen(this.#form);
    void this.#search(request);
  }

  /** A request that was settled on is a step of the way back. */
  #settle(): void {
    window.clearTimeout(this.#timer);
    const request = this.#asked();
    this.#write(request, !this.#typing);
    this.#typing = false;
    void this.#search(request);
  }

  /** While somebody types, the whole word is one step of the way back, not each letter. */
  #type(): void {
    window.clearTimeout(this.#timer);
    // What is under way answers another query.
    this.#turn += 1;
    if (!this.#isWhole) void this.#showTitles(this.#asked(), this.#turn);
    this.#timer = window.setTimeout(() => {
      const request = this.#asked();
      this.#write(request, !this.#typing);
      this.#typing = true;
      void this.#search(request);
    }, rest);
  }

  #write(request: SearchRequest, isStep: boolean): void {
    const address = location.pathname + addressOf(request);
    if (address === location.pathname + location.search + location.hash) return;
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  async #search(request: SearchRequest): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const words = this.#words;
    const isIdle = request.query === '' && !isFiltered(request);
    this.#part('clear').hidden = !isFiltered(request);
    const slow = window.setTimeout(() => {
      if (!this.#hasTitles) this.#say(words.searching);
    }, patience);
    if (!this.#isWhole) void this.#showTitles(request, turn);
    try {
      const found = this.#keepingFocus(await this.#find(request));
      const first = isIdle ? [] : await this.#hits(found.results.slice(0, pageLength), request);
      if (turn !== this.#turn) return;
      this.#isWhole = first.length > 0;
      this.#part('lists').hidden = !isIdle && first.length > 0;
      this.#list(first);
      this.#part('advice').replaceChildren();
      this.#showChoices(found);
      this.#offerMore(found.results, request);
      if (isIdle) this.#say(words.ready);
      else if (first.length === 0) this.#sayNone(request);
      else this.#say(foundInWords(words, found.results.length, request.query, this.#lang));
    } catch {
      if (turn === this.#turn) this.#fail(request);
    } finally {
      window.clearTimeout(slow);
    }
  }

  /** True while titles stand in the list's place. */
  get #hasTitles(): boolean {
    return !this.#isWhole && !this.#part('list').hidden;
  }

  /** The titles that hold what is asked, until the texts have been searched too. */
  async #showTitles(request: SearchRequest, turn: number): Promise<void> {
    const { query, sort } = request;
    if (query === '' || sort !== 'relevance' || isFiltered(request)) return;
    let titles: readonly FoundPage[];
    try {
      titles = await this.#engineOf(this.#lang).titles(query, mostTitles);
    } catch {
      // The search itself says what does not load.
      return;
    }
    if (turn !== this.#turn || this.#isWhole || titles.length === 0) return;
    this.#part('lists').hidden = true;
    this.#part('advice').replaceChildren();
    this.#part('more').hidden = true;
    this.#list(titles.map((page) => this.#hit(page, this.#lang, true)));
    const words = this.#words;
    this.#say(words.titlesFirst.replace('{query}', () => quoted(words, query)));
  }

  /** Puts hits in the place of those that are there; who stands on one of them stays on it. */
  #list(hits: readonly HTMLElement[]): void {
    const list = this.#part('list');
    const stood = list.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    list.replaceChildren(...hits);
    list.hidden = hits.length === 0;
    if (typeof stood !== 'string') return;
    [...list.querySelectorAll('a')]
      .find((link) => link.getAttribute('href') === stood)
      ?.focus({ preventScroll: true });
  }

  /** What was found, with the hit on which somebody stands among those that are shown. */
  #keepingFocus(found: Found): Found {
    const hit = document.activeElement?.closest<HTMLElement>('.hit');
    if (!hit || !this.contains(hit)) return found;
    const isIt = ({ lang, page }: FoundAt): boolean => hit.dataset['found'] === `${lang} ${page}`;
    const at = found.results.findIndex(isIt);
    if (at < pageLength) return found;
    return {
      ...found,
      results: [...found.results.filter(isIt), ...found.results.filter((each) => !isIt(each))],
    };
  }

  /** Counts anew what the list leaves to choose, for the groups that are open now. */
  #count(): void {
    const turn = this.#turn;
    void this.#find(this.#asked()).then(
      (found) => {
        if (turn === this.#turn) this.#showChoices(found);
      },
      // The list stands there all the same; its counts are left out.
      () => undefined,
    );
  }

  #showChoices({ counts, listed }: Found): void {
    listValues(this.#form, listed);
    showCounts(this.#form, counts, this.#lang);
  }

  #engineOf(lang: string): EngineCalls {
    return searchOf({ address: this.#index, lang });
  }

  /** The whole address of the folder of all indexes. */
  get #index(): string {
    return new URL(this.dataset['index'] ?? '/search-index/', document.baseURI).href;
  }

  /** The page's own language first, then the others, where they are asked for. */
  async #find(request: SearchRequest): Promise<Found> {
    const languages = (this.dataset['languages'] ?? '').split(' ');
    const others =
      request.inAll === true ? languages.filter((lang) => lang !== '' && lang !== this.#lang) : [];
    const counted = openFacets(this.#form);
    const listed = listedFacets(this.#form, request);
    return foundTogether(
      await Promise.all(
        [this.#lang, ...others].map((lang) =>
          find(this.#engineOf(lang), request, lang, counted, listed),
        ),
      ),
    );
  }

  #hit(page: FoundPage, lang: string, isQueried: boolean): HTMLElement {
    // Addresses in the index are from the root of the site, wherever that is.
    const { pathname } = new URL(`..${page.url}`, this.#index);
    const hit = hitElement(page, pathname, this.#words, lang, isQueried);
    hit.dataset['found'] = `${lang} ${page.page}`;
    return hit;
  }

  async #hits(results: Found['results'], request: SearchRequest): Promise<HTMLElement[]> {
    const { query } = request;
    return Promise.all(
      results.map(async ({ lang, page }) =>
        this.#hit(await this.#engineOf(lang).page(page, query), lang, query !== ''),
      ),
    );
  }

  /** A button under the list while there are hits that it does not hold. */
  #offerMore(results: Found['results'], request: SearchRequest): void {
    const list = this.#part('list');
    const more = this.#part<HTMLButtonElement>('more');
    more.hidden = list.hidden || list.childElementCount >= results.length;
    more.onclick = async () => {
      const turn = this.#turn;
      const shown = list.childElementCount;
      try {
        const next = await this.#hits(results.slice(shown, shown + pageLength), request);
        if (turn !== this.#turn) return;
        list.append(...next);
        next[0]?.querySelector('a')?.focus();
        more.hidden = list.childElementCount >= results.length;
      } catch {
        this.#fail(request);
      }
    };
  }

  #say(sentence: string): void {
    const status = this.#part('status');
    // The same words again are no news to those who hear them.
    if (status.textContent !== sentence) status.textContent = sentence;
  }

  #advise(...sentences: readonly (string | Node)[]): void {
    this.#part('advice').replaceChildren(
      ...sentences.map((sentence) => {
        const line = document.createElement('p');
        line.append(sentence);
        return line;
      }),
    );
  }

  #sayNone(request: SearchRequest): void {
    const words = this.#words;
    const { query } = request;
    this.#say(
      query === '' ? words.none : words.noneFor.replace('{query}', () => quoted(words, query)),
    );
    const advice = [
      ...(isFiltered(request) ? [words.tryWithoutFilters] : []),
      ...(isPhrase(query) ? [words.tryWithoutQuotes] : []),
      ...(query === '' ? [] : [words.tryOtherWords]),
    ];
    this.#advise(...advice);
  }

  #fail(request: SearchRequest): void {
    const words = this.#words;
    this.#isWhole = false;
    this.#part('list').replaceChildren();
    this.#part('list').hidden = true;
    this.#part('more').hidden = true;
    this.#part('lists').hidden = false;
    this.#say(words.failed);
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = words.again;
    again.addEventListener('click', () => {
      this.#form.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
      void this.#search(request);
    });
    this.#advise(again);
  }
}

if (!customElements.get('search-results')) customElements.define('search-results', SearchResults);
