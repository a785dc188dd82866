/** What a part of a page says where its script does not come, in English. */
export const notLoadedWords = {
  narrowing:
    'Narrowing the record needs JavaScript, which is off or did not load. The pages of lanes, actors, places and sources lead to the same events.',
  anyDay:
    'Choosing any day needs JavaScript, which is off or did not load. Every day on which the record grew stands in the list below.',
  form: 'The form needs JavaScript, or data that did not load. The example below shows how to write an entry without it.',
} as const;
