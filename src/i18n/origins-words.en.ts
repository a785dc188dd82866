import { counted } from './plural.ts';

/** The words of origins, in English. */
export const originsWords = {
  title: 'Origins',
  lead: 'Where the statements of this record start, and how far each has been carried.',
  independent:
    'Independent is not disinterested: an origin that took part as host or guest, or is accused, is marked as a party to the matter, from its role in an event, and so is whoever belongs to it.',
  independentMore: 'How the words are meant',
  /** Of a claim: its origins, one or independent of each other. */
  counted: (origins: number) =>
    counted('en', origins, { one: '# origin', other: '# independent origins' }),
  from: (names: string) => `from ${names}`,
  partiesAmong: (parties: number, origins: number) =>
    parties < origins
      ? counted('en', parties, { one: '# of them a party', other: '# of them parties' })
      : origins === 1
        ? 'a party to the matter'
        : 'all of them parties',
  party: { host: 'host', guest: 'guest', accused: 'accused' },
  partyAs: (kinds: string) => `party: ${kinds}`,
  through: (kind: string, whole: string) => `${kind}, through ${whole}`,
  named: (name: string, party: string) => `${name} (${party})`,
  drawing: 'How it spread, drawn',
  hops: 'How it spread',
  origin: 'origin',
  otherOrigin: 'another origin',
  way: {
    chain: (name: string, number: string) => `from ${name} (${number})`,
    derives: (name: string, number: string) => `made from ${name} (${number})`,
    repeats: (name: string, number: string) => `repeats ${name} (${number})`,
  },
  inferredFrom: (numbers: string) => `inferred from ${numbers}`,
  circular: 'Carried by many, from one origin',
  circularNote:
    'Each of these statements stands in more than one outlet and leads back to one origin. Repetition adds readers, and no second witness.',
  noCircular: 'No statement of this record is carried by more than one outlet from one origin.',
  startsWith: 'Starts with',
  carriedBy: 'Carried by',
  elsewhere: 'Also stated, from elsewhere, by',
  asClaims: (claims: number) => counted('en', claims, { one: 'in # claim', other: 'in # claims' }),
  weights: 'What rests on each origin',
  weightsNote:
    'Every origin of the record, those with the most claims first. “Alone” counts the claims that no other origin states.',
  columns: { origin: 'Origin', claims: 'Claims', alone: 'Alone', outlets: 'Outlets' },
} as const;
