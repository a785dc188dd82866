// First: it has to stand before the schemas are made.
import '../../schemas/without-eval.ts';
import type { ProposeData } from '../../domain/propose-data.ts';
import { make } from '../facets/make.ts';
import { freshDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { draftOfFile, keptOver } from './draft-of-file.ts';
import { EntryForm } from './entry-form.ts';
import { say } from './form.ts';
import { KeptDraft } from './kept-draft.ts';
import { unshownFields } from './unshown-fields.ts';

/** What the page was asked for. */
interface Asked {
  /** The id of an event, as in the address. */
  readonly asked: string | null;
  /** The file of that event, where there is one. */
  readonly file: unknown;
}

/**
 * Puts a form at the head of an element: empty, with the event that was asked for, or with what was
 * written here before.
 *
 * @returns how to end it
 */
export function beginForm(
  element: HTMLElement,
  data: ProposeData,
  { asked, file }: Asked,
): { end(): void } {
  const { change } = data.words;
  const id = file === undefined ? undefined : (asked ?? undefined);
  const kept = new KeptDraft(location.pathname + (id === undefined ? '' : `?event=${id}`));
  const unwritten = (): Draft =>
    id === undefined ? freshDraft() : draftOfFile(id, file as { file: string; text: string });
  const title = data.story.events.find((event) => event.id === id)?.title;
  const told =
    asked === null
      ? undefined
      : title === undefined
        ? make('p', { className: 'notice', textContent: say(change.missing, { id: asked }) })
        : make('h2', { textContent: say(change.title, { title }) });

  let form: EntryForm | undefined;
  const begin = (isCleared = false): EntryForm => {
    form?.end();
    const before = kept.read();
    const now = unwritten();
    const restored = before && id !== undefined ? keptOver(before, unwritten()) : before;
    form = new EntryForm(
      data,
      document.documentElement.lang,
      { unwritten: now, before: restored, kept, isCleared },
      () => {
        kept.clear();
        begin(true).element.querySelector('input')?.focus();
      },
    );
    const unshown = unshownFields(now.event.original?.fields ?? {}, data.words.labels);
    if (unshown.length > 0) {
      const fields = unshown.join(', ');
      form.element.prepend(
        make('p', { className: 'notice', textContent: say(change.kept, { fields }) }),
      );
    }
    if (told !== undefined) form.element.prepend(told);
    element.prepend(form.element);
    return form;
  };
  begin();
  return { end: () => form?.end() };
}
