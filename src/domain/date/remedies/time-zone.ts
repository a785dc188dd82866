import type { FindRemedy } from './remedy.ts';

const localTime = /(\d{4}-\d\d-\d\d)[T ](\d{1,2}):(\d\d)(:\d\d)?(?:\.\d+)?(?=$|\/)/gu;

/** Times that do not say where on the globe they are. */
export const timeZoneRemedy: FindRemedy = (text) => {
  const shaped = text.replace(
    localTime,
    (_, day: string, hour: string, minute: string, second = '') =>
      `${day}T${hour.padStart(2, '0')}:${minute}${String(second)}`,
  );
  const daysOnly = shaped.replace(/T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?=$|\/)/gu, '');
  if (daysOnly === shaped) return undefined;
  const inUtc = shaped.replace(/(T\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?=$|\/)/gu, '$1Z');
  return {
    kind: 'time-without-zone',
    message: `"${text}" has a time that does not say its zone.`,
    suggestions: [daysOnly, inUtc],
    advice:
      'If only the day is known, write the day. A time ends in its zone: "Z" for UTC, or its hours ahead of UTC, as in "+01:00".',
  };
};
