import { listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
import type { LooseRecord } from '../../domain/checks/loose-data.ts';
import type { BodyNode } from '../../domain/checks/check.ts';
import { dateInWords, parseDate } from '../../domain/date/index.ts';
import { make } from '../facets/make.ts';
import { freshId } from './form.ts';
import type { Form } from './form.ts';
import { shownBody } from './preview-body.ts';
import { choicesFor } from './reference-field.ts';
import type { Referred } from './reference-field.ts';

/** The entry as its page will look, in the page's own styles; read anew at every change. */
export class Preview {
  readonly #form: Form;
  readonly element: HTMLElement;
  readonly #page = make('article', { className: 'propose-page-shown' });

  constructor(form: Form) {
    this.#form = form;
    const heading = make('h2', { id: freshId(), textContent: form.data.words.parts.preview });
    // What scrolls by itself can be reached by the keyboard.
    this.element = make(
      'section',
      { className: 'propose-preview', tabIndex: 0 },
      heading,
      this.#page,
    );
    this.element.setAttribute('aria-labelledby', heading.id);
  }

  show(body: BodyNode | undefined): void {
    const { event } = this.#form.draft;
    const fields = recordIn(event.fields);
    const { choices, words } = this.#form.data;
    const lane = choices['events.lane']?.[textIn(fields['lane'])] ?? '';
    const prose = make('div', { className: 'record-body prose' });
    if (body !== undefined) prose.append(shownBody(body));
    const claims = listIn(fields['claims']).map((claim, at) => this.#claim(recordIn(claim), at));
    this.#page.replaceChildren(
      make('p', { className: 'record-kicker', textContent: lane }),
      make('h3', { className: 'propose-title', dir: 'auto', textContent: textIn(fields['title']) }),
      make('p', {
        className: 'record-date',
        textContent: this.#date(recordIn(fields['date'])['edtf']),
      }),
      make('p', {
        className: 'record-summary',
        dir: 'auto',
        textContent: textIn(fields['summary']),
      }),
      prose,
      ...listIn(fields['media']).map((item) => this.#item(recordIn(item))),
      make('p', { className: 'label', textContent: words.parts.claims }),
      ...claims,
    );
    for (const empty of this.#page.querySelectorAll(':scope > :empty')) empty.remove();
  }

  #date(value: unknown): string {
    const parsed = parseDate(textIn(value));
    return parsed.ok ? dateInWords(parsed.date, this.#form.lang) : textIn(value);
  }

  /** An item of media in its words alone: the file is on its way, and no other host is asked. */
  #item(item: LooseRecord): HTMLElement {
    const kind = this.#form.data.choices['events.media.kind']?.[textIn(item['kind'])] ?? '';
    const words = ['title', 'text', 'alt'].map((name) => textIn(item[name])).filter(Boolean);
    const under = ['caption', 'credit'].map((name) => textIn(item[name])).filter(Boolean);
    return make(
      'figure',
      {},
      make('p', { className: 'label', textContent: kind }),
      ...words.map((textContent) => make('p', { dir: 'auto', textContent })),
      make('figcaption', { dir: 'auto', textContent: under.join(' · ') }),
    );
  }

  #named(to: Referred, id: string): string {
    return choicesFor(this.#form, to).find((choice) => choice.id === id)?.name ?? id;
  }

  #claim(claim: LooseRecord, at: number): HTMLElement {
    const { choices, page } = this.#form.data;
    const quote = recordIn(claim['quote']);
    const said = textIn(quote['text']);
    const gaps = listIn(claim['gaps']).map(textIn).filter(Boolean);
    const speech = choices['events.claims.speech']?.[textIn(claim['speech'])] ?? '';
    const shown = make(
      'div',
      { className: 'claim' },
      make(
        'p',
        { className: 'claim-text', dir: 'auto' },
        make('span', { className: 'claim-number', textContent: String(at + 1) }),
        ` ${textIn(claim['text'])}`,
      ),
      make('p', { className: 'claim-standing', textContent: speech }),
    );
    if (said !== '') {
      shown.append(make('p', {}, make('q', { lang: textIn(quote['lang']), textContent: said })));
    }
    shown.append(this.#chain(listIn(claim['chain']).map(recordIn)));
    if (textIn(claim['date']) !== '') {
      shown.append(
        make('p', {
          className: 'claim-date',
          textContent: `${page.datedAs} ${this.#date(claim['date'])}`,
        }),
      );
    }
    const missing = gaps.map((gap) =>
      make('li', {}, make('span', { className: 'label', textContent: page.gap }), ` ${gap}`),
    );
    if (missing.length > 0) shown.append(make('ul', { className: 'gaps' }, ...missing));
    return shown;
  }

  #chain(hops: readonly LooseRecord[]): HTMLElement {
    const { page } = this.#form.data;
    const steps = hops
      .filter((hop) => textIn(hop['id']) !== '')
      .map((hop, at) => {
        const kind = hop['kind'] === 'source' ? 'source' : 'actor';
        const isInferred = at > 0 && hop['basis'] === 'inferred';
        const step = make('li', { className: 'chain-step' });
        Object.assign(step.dataset, {
          kind,
          basis: at === 0 ? 'start' : isInferred ? 'inferred' : 'stated',
        });
        if (isInferred)
          step.append(make('em', { className: 'chain-basis', textContent: page.inferred }), ' ');
        step.append(this.#named(kind === 'source' ? 'sources' : 'actors', textIn(hop['id'])));
        if (textIn(hop['note']) !== '') {
          step.append(make('span', { className: 'chain-note', textContent: textIn(hop['note']) }));
        }
        return step;
      });
    const list = make('ol', { className: 'chain-steps' }, ...steps);
    list.setAttribute('aria-label', page.chain);
    return make('div', { className: 'chain' }, list);
  }
}
