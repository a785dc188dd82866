import { htmlText } from '../exports/xml-text.ts';
import type { ForeignText, ImportedEvent, ImportedMedia, RefusedRow } from './imported.ts';
import { isSlug } from '../slug.ts';
import { summaryOf } from './summary-of.ts';

/** What making a draft takes from outside: how to read foreign text, and where it goes. */
export interface DraftContext {
  /** The name of the file that it comes from. */
  readonly file: string;
  /** The row as a person finds it there. */
  readonly where: string;
  /** Text without its markup, in one line. */
  plainOf(text: ForeignText): string;
  /** Text as HTML, unsafe as it may be. */
  htmlOf(text: ForeignText): string;
  /** HTML as Markdown that may stand in an entry, and what had to be left out of it. */
  markdownOf(html: string): { readonly markdown: string; readonly leftOut: readonly string[] };
  /** The lane of a group, and what is to be said where it is not that of its name. */
  laneOf(group: string | undefined): { readonly lane: string; readonly gap?: string };
}

/** A draft as it is to be written. */
export interface DraftEvent {
  readonly kind: 'draft';
  /** Words to make its id from, the best first. */
  readonly names: readonly string[];
  /** The fields, in the order in which they are written. */
  readonly data: object;
  readonly body: string;
  readonly leftOut: readonly string[];
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/iu.test(text);

/** Text as HTML that goes on in the same line, where it is but a name. */
function inline(text: ForeignText, context: DraftContext): string {
  return text.format === 'plain' ? htmlText(text.text) : context.htmlOf(text);
}

function mediaHtml({ shown, alt, caption, credit }: ImportedMedia, context: DraftContext): string {
  const parts = [
    ...(isAddress(shown.text)
      ? [`<a href="${htmlText(shown.text).replaceAll('"', '&quot;')}">${htmlText(shown.text)}</a>`]
      : []),
    ...(alt === undefined ? [] : [`To be seen: ${htmlText(alt)}`]),
    ...(caption === undefined ? [] : [inline(caption, context)]),
    ...(credit === undefined ? [] : [`Credit: ${inline(credit, context)}`]),
  ];
  const words = isAddress(shown.text) || shown.text === '' ? '' : context.htmlOf(shown);
  const said = parts.join('. ');
  if (words === '') return `<p>Shown with it in the file: ${said}</p>`;
  return `<p>Shown with it in the file:</p>${words}${said === '' ? '' : `<p>${said}</p>`}`;
}

/** What of an event's media has to be found out before it can be shown. */
function mediaGap({ shown, alt, credit }: ImportedMedia): string {
  if (!isAddress(shown.text)) {
    return 'of the words that the file shows with it is not known who said them, where, and by what right they are repeated';
  }
  const missing = [
    'its licence',
    ...(alt === undefined ? ['its alternative text or transcript'] : []),
    ...(credit === undefined ? ['who made it'] : []),
  ];
  return `the right to show ${shown.text} is not known: ${missing.join(', ')}`;
}

/** What of a text has to be left out, where its plain words alone are taken. */
function unsafeIn(text: ForeignText, context: DraftContext): readonly string[] {
  return context.markdownOf(context.htmlOf(text)).leftOut;
}

/**
 * A draft from an imported event. The file gives no chain, so there is no claim in it: what is
 * missing is named instead, and the words of the file are kept for whoever completes it.
 */
export function draftEvent(event: ImportedEvent, context: DraftContext): DraftEvent | RefusedRow {
  const { date, text, media, facts, group } = event;
  const plain = text === undefined ? '' : context.plainOf(text);
  const headline = event.title === undefined ? '' : context.plainOf(event.title);
  const title = headline === '' ? summaryOf(plain, 1) : headline;
  if (title === '') {
    return {
      kind: 'refused',
      message: 'It says nothing of what happened.',
      remedy: 'Write a title, or a text.',
    };
  }
  const summary = summaryOf(plain);
  const main = context.markdownOf(text === undefined ? '' : context.htmlOf(text));
  const others = context.markdownOf(
    [
      ...media.map((item) => mediaHtml(item, context)),
      ...facts.map(
        (fact) => `<p>${htmlText(fact.name)}: ${htmlText(context.plainOf(fact.text))}</p>`,
      ),
    ].join(''),
  );
  const { lane, gap } = context.laneOf(group);
  const ofTitle = event.title === undefined ? [] : unsafeIn(event.title, context);
  const leftOut = [...new Set([...ofTitle, ...main.leftOut, ...others.leftOut])];
  // A summary that says it all needs no body to say it again.
  const body = [
    main.markdown.trim() === summary ? '' : main.markdown.trim(),
    others.markdown.trim(),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  return {
    kind: 'draft',
    names: [
      ...(event.id !== undefined && isSlug(event.id) ? [event.id] : []),
      title,
      `event ${date.edtf}`,
    ],
    data: {
      title,
      summary: summary === '' ? title : summary,
      date: date.printed === undefined ? date.edtf : { edtf: date.edtf, printed: date.printed },
      lane,
      draft: {
        gaps: [
          `${context.file}, ${context.where}, does not say who said this, through whom it came, or where it was read`,
          ...(summary === '' ? ['the file has no text: the summary is its title'] : []),
          ...(headline === '' ? ['the file has no title: it is the beginning of its text'] : []),
          ...date.gaps,
          ...(gap === undefined ? [] : [gap]),
          ...media.map(mediaGap),
          ...leftOut.map((what) => `left out of the text: ${what}`),
        ],
      },
    },
    body,
    leftOut,
  };
}
