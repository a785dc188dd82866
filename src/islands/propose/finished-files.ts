import { editAddress, newFileAddress } from '../../domain/forge.ts';
import { listIn, recordIn, textIn } from '../../domain/checks/loose-data.ts';
import { make } from '../facets/make.ts';
import { button } from './boxes.ts';
import type { Fields } from './draft.ts';
import { say } from './form.ts';
import type { Form } from './form.ts';
import type { WrittenEntry } from './written-entry.ts';
import '../copy-text.ts';

/** Hands a text to the reader as a file of their own machine. */
function download({ file, text }: WrittenEntry): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = make('a', { href: address, download: file.split('/').at(-1) ?? file });
  link.click();
  URL.revokeObjectURL(address);
}

/** The names of files that lie beside an event, which the form cannot carry. */
const filesBeside = (fields: Fields): readonly string[] =>
  listIn(fields['media'])
    .map(recordIn)
    .flatMap(({ file, transcript }) => [textIn(file), textIn(recordIn(transcript)['file'])])
    .filter((name) => name !== '')
    .map((name) => `events/${name}`);

/** The finished files, each with the ways by which it leaves the browser. */
export class FinishedFiles {
  readonly #form: Form;
  readonly element = make('div', { className: 'propose-files' });
  readonly #parts = new Map<
    string,
    { readonly box: HTMLElement; update(file: WrittenEntry): void }
  >();
  readonly #lead = make('p', {});
  readonly #beside = make('p', { className: 'note' });
  readonly #steps = make('ol', { className: 'example-rules' });

  /** @param onTaken is called when a reader takes a file along */
  constructor(form: Form, onTaken: () => void) {
    this.#form = form;
    this.element.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a, button') !== null) onTaken();
    });
    const { files } = form.data.words;
    const isChange = form.draft.event.original !== undefined;
    const steps = isChange ? files.editSteps : files.steps;
    this.#steps.append(...steps.map((step) => make('li', { textContent: step })));
    this.element.append(this.#lead, this.#beside);
    if (form.data.repository === undefined) {
      this.element.append(make('p', { textContent: files.nowhere }));
    }
  }

  /** @param written by the keys of their entries, in the order in which they are taken along */
  show(written: ReadonlyMap<string, WrittenEntry>): void {
    const { files } = this.#form.data.words;
    const { event } = this.#form.draft;
    const lying = new Set(event.original === undefined ? [] : filesBeside(event.original.fields));
    const beside = filesBeside(event.fields).filter((name) => !lying.has(name));
    this.#beside.textContent =
      beside.length === 0 ? '' : say(files.beside, { names: beside.join(', ') });
    this.#beside.hidden = beside.length === 0;
    this.#lead.textContent = written.size === 1 ? files.leadOne : files.lead;
    for (const [key, { box }] of this.#parts) {
      if (written.has(key)) continue;
      box.remove();
      this.#parts.delete(key);
    }
    for (const [key, file] of written) {
      const part = this.#parts.get(key) ?? this.#part(key);
      part.update(file);
      // Putting an element where it stands takes the focus from inside it.
      if (this.element.lastElementChild !== part.box && !part.box.isConnected)
        this.element.append(part.box);
    }
    this.#inOrder([...written.keys()]);
    if (this.#form.data.repository !== undefined) this.element.append(this.#steps);
  }

  #inOrder(keys: readonly string[]): void {
    const boxes = keys.map((key) => this.#parts.get(key)?.box);
    const stand = [...this.element.children].filter((child) =>
      boxes.includes(child as HTMLElement),
    );
    if (stand.some((box, at) => box !== boxes[at])) {
      for (const box of boxes) if (box !== undefined) this.element.append(box);
    }
  }

  #part(key: string): { readonly box: HTMLElement; update(file: WrittenEntry): void } {
    const { files, copy } = this.#form.data.words;
    const { repository } = this.#form.data;
    const text = make('pre', { dir: 'ltr', tabIndex: 0 });
    text.dataset['copy'] = '';
    const name = make('code', { dir: 'ltr' });
    const copier = make('copy-text' as 'div', { className: 'copy-text' });
    copier.dataset['words'] = JSON.stringify(copy);
    copier.append(make('p', { className: 'label' }, name), text);
    const open = make('a', { rel: 'noopener', target: '_blank' });
    const isLong = make('p', { className: 'note' });
    let current: WrittenEntry | undefined;
    const saver = button('', () => {
      if (current !== undefined) download(current);
    });
    const box = make('div', { className: 'propose-file' }, copier);
    const ways = make('p', { className: 'propose-ways' });
    if (repository !== undefined) ways.append(open);
    ways.append(saver);
    box.append(ways, isLong);
    const update = (file: WrittenEntry): void => {
      current = file;
      text.textContent = file.text;
      name.textContent = file.file;
      copier.dataset['name'] = file.file;
      saver.textContent = say(files.download, { name: file.file });
      if (repository === undefined) return;
      // A forge fills in new files alone; what is there is copied over.
      if (this.#form.draft.event.original?.file === file.file) {
        open.href = editAddress(repository, file.file);
        open.textContent = say(files.edit, { name: file.file });
        isLong.hidden = true;
        return;
      }
      const { address, isWhole } = newFileAddress(repository, file.file, file.text);
      open.href = address;
      open.textContent = say(files.open, { name: file.file });
      isLong.textContent = isWhole ? '' : say(files.long, { name: file.file });
      isLong.hidden = isWhole;
    };
    const part = { box, update };
    this.#parts.set(key, part);
    return part;
  }
}
