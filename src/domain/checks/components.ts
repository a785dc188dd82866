/** What a component that entries may use takes. */
export interface EntryComponent {
  readonly attributes: readonly string[];
  readonly required: readonly string[];
}

/** The components that entries may use. Everything they are given is text. */
export const entryComponents: ReadonlyMap<string, EntryComponent> = new Map([
  // Text in another language.
  ['Foreign', { attributes: ['lang'], required: ['lang'] }],
  // A link to a claim of this or another event.
  ['ClaimRef', { attributes: ['id'], required: ['id'] }],
  // An item of the event's media, in its place in the text.
  ['Media', { attributes: ['id'], required: ['id'] }],
  // A note beside the text.
  ['SideNote', { attributes: [], required: [] }],
]);
