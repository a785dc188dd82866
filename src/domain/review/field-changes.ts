import { isRecord, recordIn } from '../checks/loose-data.ts';

/** A value that is not what it was. A side on which there is none is left out. */
export interface FieldChange {
  /** The field's path, with members of a list by their id: `claims.pay.text`. */
  readonly field: string;
  /** The path of the list's member that the field is of, the innermost: `claims.pay`. */
  readonly member?: string;
  readonly before?: string;
  readonly after?: string;
}

/** What members of a list are called by, where each has a name of its own. */
function namesIn(list: readonly unknown[]): readonly string[] | undefined {
  const names = list.map((member) => {
    const { id, actor, claim } = recordIn(member);
    return id ?? actor ?? claim;
  });
  const told = names.filter((name) => typeof name === 'string');
  return told.length === list.length && new Set(told).size === told.length ? told : undefined;
}

/** A step of a chain as text: who or what, and where it is concluded, that and why. */
function hopText(hop: unknown): string {
  const { id, basis, note } = recordIn(hop);
  const reason = typeof note === 'string' ? `: ${note}` : '';
  const how = basis === 'inferred' ? ` (inferred${reason})` : '';
  return `${String(id)}${how}`;
}

interface Leaf {
  readonly field: string;
  readonly value: string;
  readonly member: string | undefined;
}

function* leavesOf(value: unknown, field: string, member?: string): Generator<Leaf> {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (list.length === 0) return;
    if (/(?:^|\.)chain$/u.test(field)) {
      yield { field, value: list.map(hopText).join(' → '), member };
    } else if (!list.some(isRecord)) {
      yield { field, value: list.join(', '), member };
    } else {
      const names = namesIn(list);
      for (const [at, item] of list.entries()) {
        const path = names === undefined ? `${field}[${at}]` : `${field}.${names[at]}`;
        yield* leavesOf(item, path, path);
      }
    }
  } else if (isRecord(value)) {
    for (const [key, inside] of Object.entries(value)) {
      if (field === '' && key === 'id') continue;
      yield* leavesOf(inside, field === '' ? key : `${field}.${key}`, member);
    }
  } else if (value !== undefined && value !== null) {
    yield { field, value: String(value), member };
  }
}

/**
 * The fields whose values differ between two forms of an entry's data, those of the later form
 * first and in its order, then those that are gone. With nothing before, every field that has a
 * value.
 *
 * @example fieldChanges({ title: 'A' }, { title: 'B' }) // [{ field: 'title', before: 'A', after: 'B' }]
 */
export function fieldChanges(before: object, after: object): FieldChange[] {
  const leaves = (data: object) =>
    new Map([...leavesOf(data, '')].map((leaf) => [leaf.field, leaf] as const));
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((field): FieldChange[] => {
    const [old, now] = [was.get(field), is.get(field)];
    if (old?.value === now?.value) return [];
    const member = (now ?? old)?.member;
    return [
      {
        field,
        ...(member === undefined ? {} : { member }),
        ...(old === undefined ? {} : { before: old.value }),
        ...(now === undefined ? {} : { after: now.value }),
      },
    ];
  });
}
