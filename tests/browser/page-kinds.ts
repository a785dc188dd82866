/** A page of every kind of the first story. */
export const storyPages = [
  '',
  'events/',
  'events/visit/',
  'events/hotan-factory/',
  'sources/',
  'sources/tca-envoys/',
  'actors/',
  'actors/xinhua/',
  'places/',
  'places/kashgar/',
  'paths/',
  'paths/one-figure-many-mouths/',
  'questions/',
  'questions/how-many-held/',
  'events/visit/accounts/',
  'reported/',
  'origins/',
  'as-of/',
  'as-of/2019-01-10/',
  'map/',
  'gaps/',
  'corrections/',
  'data/',
  'search/?q=salary',
  'about/',
  '404.html',
] as const;

/** A page of every kind of the story that is written from right to left. */
export const rtlPages = [
  '',
  'events/',
  'events/dug/',
  'sources/letter/',
  'actors/elder/',
  'places/village/',
  'paths/well/',
  'gaps/',
  'search/',
  'data/',
  'about/',
] as const;

/** Pages on which dates and languages are hard. */
export const harbourPages = [
  '',
  'events/first-mole/',
  'events/great-catch/',
  'events/lantern-charter/',
  'events/lantern-lit/',
  'corrections/',
  'events/wall-falls/',
  'sources/evening-tide-fire/',
  'questions/did-the-quay-sink/',
  'map/',
  'search/?lane=stones&sort=date',
] as const;
