import { counted } from './plural.ts';

/** The words of the map, in English. */
export const mapWords = {
  title: 'The places on a map',
  lead: 'Every place that the record names, where it lies, and what happened there.',
  globe: 'Where on the globe the maps lie',
  region: (places: number) => counted('en', places, { one: 'The place', other: 'All places' }),
  closeUp: 'The close-up: where most of the places lie',
  mapLabel: (names: string) => `Map with ${names}`,
  globeLabel: (count: number) =>
    counted('en', count, {
      one: 'Globe with one place marked',
      other: 'Globe with # places marked',
    }),
  insetLabel: (name: string) => `${name} on a globe and in its surroundings`,
  frame: 'The frame shows where the close-up lies.',
  numbered: 'A place for whose name there was no room is numbered as in the list below.',
  borders:
    'Borders and coasts are those of Natural Earth (public domain, 1:50 million, through world-atlas). Where a border is disputed they are drawn as that data set has them, which as a rule is who holds the ground; the drawing takes no side. Countries are named as in the Unicode CLDR, for orientation.',
  none: 'This record names no place yet, so there is nothing to draw.',
  list: 'The places and their events',
  noEvents: 'No event of this record is placed here.',
  span: 'On the timeline:',
  onMap: 'On the map',
  onMapOf: (name: string) => `On the map: ${name}`,
} as const;
