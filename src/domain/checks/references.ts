import { claimKey } from '../chain.ts';
import type { Collection } from '../model.ts';
import type { FieldPath, Position } from '../problem.ts';
import { nodesOf, textAttribute } from './body-nodes.ts';
import type { EntryFile } from './check.ts';
import { claimsIn, listIn, mediaIn, recordIn, textIn } from './loose-data.ts';

/** What a field of a file, or a component of its body, refers to. */
export interface Reference {
  readonly to: Exclude<Collection, 'questions' | 'paths'> | 'claims' | 'lanes';
  /** As written; for a claim its key. */
  readonly id: string;
  readonly path: FieldPath;
  /** Where it stands, when that is in the body. */
  readonly at?: Position | undefined;
}

/** `a` or `{ actor: a }`, as a contributor may write it. */
function named(value: unknown, key: string): string {
  return textIn(value) || textIn(recordIn(value)[key]);
}

/** Empty stays empty: that nothing is named is not for a check of references to tell. */
function keyFor(file: EntryFile, ref: string): string {
  return ref === '' ? '' : claimKey(file.id, ref);
}

function claimsNamed(file: EntryFile, value: unknown, path: FieldPath): Reference[] {
  return listIn(value).map((ref, at) => ({
    to: 'claims',
    id: keyFor(file, textIn(ref)),
    path: [...path, at],
  }));
}

function inEvent(file: EntryFile): Reference[] {
  const { lane, places, actors, date, corrections } = recordIn(file.data);
  const { claims, alternatives } = recordIn(date);
  return [
    { to: 'lanes', id: textIn(lane), path: ['lane'] },
    ...listIn(places).map((value, at): Reference => ({
      to: 'places',
      id: textIn(value),
      path: ['places', at],
    })),
    ...listIn(actors).map((value, at): Reference => ({
      to: 'actors',
      id: named(value, 'actor'),
      path: ['actors', at],
    })),
    ...claimsNamed(file, claims, ['date', 'claims']),
    ...listIn(alternatives).map((value, at): Reference => ({
      to: 'sources',
      id: textIn(recordIn(value)['source']),
      path: ['date', 'alternatives', at, 'source'],
    })),
    ...inMedia(file),
    ...claimsIn(file.data).flatMap(({ claim, at }) => inClaim(file, claim, ['claims', at])),
    ...listIn(corrections).flatMap((value, at) =>
      claimsNamed(file, recordIn(value)['claims'], ['corrections', at, 'claims']),
    ),
    ...inBody(file),
  ];
}

function inClaim(file: EntryFile, claim: unknown, path: FieldPath): Reference[] {
  const { chain, links } = recordIn(claim);
  return [
    ...listIn(chain).map((hop, step): Reference => {
      const source = textIn(recordIn(hop)['source']);
      const at = [...path, 'chain', step];
      return source === ''
        ? { to: 'actors', id: named(hop, 'actor'), path: at }
        : { to: 'sources', id: source, path: at };
    }),
    ...listIn(links).map((link, step): Reference => ({
      to: 'claims',
      id: keyFor(file, textIn(recordIn(link)['claim'])),
      path: [...path, 'links', step, 'claim'],
    })),
  ];
}

function inBody(file: EntryFile): Reference[] {
  return nodesOf(file.body)
    .filter(({ name }) => name === 'ClaimRef')
    .map((node) => ({
      to: 'claims',
      id: keyFor(file, textAttribute(node, 'id')),
      path: [],
      at: node.position?.start,
    }));
}

function inMedia(file: EntryFile): Reference[] {
  return mediaIn(file).map(({ item, at }) => ({
    to: 'sources',
    id: textIn(item['source']),
    path: ['media', at, 'source'],
  }));
}

function inSource(file: EntryFile): Reference[] {
  const { publisher, derives } = recordIn(file.data);
  return [
    ...inMedia(file),
    { to: 'actors', id: textIn(publisher), path: ['publisher'] },
    ...listIn(derives).map((value, at): Reference => ({
      to: 'sources',
      id: named(value, 'source'),
      path: ['derives', at],
    })),
  ];
}

function inPart({ data }: EntryFile, to: 'actors' | 'places'): Reference[] {
  const { partOf } = recordIn(data);
  return Array.isArray(partOf)
    ? partOf.map((value, at) => ({ to, id: textIn(value), path: ['partOf', at] }))
    : [{ to, id: textIn(partOf), path: ['partOf'] }];
}

/** A question lies in no event, so its claims are always named in full. */
function inQuestion({ data }: EntryFile): Reference[] {
  return listIn(recordIn(data)['claims']).map((ref, at) => ({
    to: 'claims',
    id: textIn(ref),
    path: ['claims', at],
  }));
}

function inPath({ data }: EntryFile): Reference[] {
  return listIn(recordIn(data)['steps']).map((step, at) => ({
    to: 'events',
    id: textIn(recordIn(step)['event']),
    path: ['steps', at, 'event'],
  }));
}

function inAny(file: EntryFile): Reference[] {
  switch (file.collection) {
    case 'site':
      return [];
    case 'events':
      return inEvent(file);
    case 'sources':
      return inSource(file);
    case 'questions':
      return inQuestion(file);
    case 'paths':
      return inPath(file);
    default:
      return inPart(file, file.collection);
  }
}

/** Everything that a file refers to, broken files included. */
export function referencesOf(file: EntryFile): Reference[] {
  return inAny(file).filter(({ id }) => id !== '');
}
