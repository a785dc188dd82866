import type { ForgeRepository } from './forge.ts';
import type { Story } from './model.ts';

/** Text by the path of a field, without the places in lists: `events.claims.text`. */
type ByField = Readonly<Record<string, string>>;

/** The words of the form; a name in braces stands for what is filled in. */
export interface ProposeWords {
  readonly intro: string;
  readonly parts: Readonly<
    Record<'event' | 'claims' | 'text' | 'added' | 'preview' | 'left' | 'files', string>
  >;
  readonly labels: ByField;
  readonly hints: ByField;
  readonly items: ByField;
  readonly more: Readonly<Record<'group', string>>;
  readonly list: Readonly<Record<'add' | 'item' | 'remove' | 'earlier' | 'later', string>>;
  readonly pick: Readonly<Record<'unknown' | 'back' | 'choose', string>> & {
    readonly new: Readonly<Record<'sources' | 'actors' | 'places', string>>;
  };
  readonly chain: Readonly<
    Record<'step' | 'kind' | 'basis' | 'stated' | 'inferred' | 'note' | 'add', string>
  > & { readonly kinds: Readonly<Record<'actor' | 'source', string>> };
  readonly date: Readonly<Record<'read' | 'unread' | 'noOffer', string>>;
  readonly problems: Readonly<
    Record<'none' | 'single' | 'several' | 'elsewhere' | 'failed', string>
  >;
  readonly files: Readonly<
    Record<
      'lead' | 'leadOne' | 'open' | 'edit' | 'download' | 'long' | 'beside' | 'nowhere',
      string
    >
  > & { readonly steps: readonly string[]; readonly editSteps: readonly string[] };
  readonly draft: Readonly<
    Record<'kept' | 'restored' | 'clear' | 'cleared' | 'notKept' | 'notAllKept', string>
  >;
  readonly change: Readonly<Record<'title' | 'missing' | 'kept', string>>;
  readonly copy: Readonly<Record<'copy' | 'copyOf' | 'copied' | 'selected', string>>;
}

/** What the form for an entry is handed once it is opened. */
export interface ProposeData {
  readonly words: ProposeWords;
  /** Words of the page of an event, for its preview. */
  readonly page: Readonly<Record<'inferred' | 'chain' | 'datedAs' | 'gap', string>>;
  /** What is chosen from, by field: the value as it is written, and how it reads. */
  readonly choices: Readonly<Record<string, ByField>>;
  readonly repository?: ForgeRepository;
  /** The record, as far as an entry that is being written has to know it. */
  readonly story: Story;
}
