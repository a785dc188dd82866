import { createHash } from 'node:crypto';

/** What is shorter stands for itself. */
const short = 64;

const known = new WeakMap<object, string>();

const sum = (text: string): string =>
  text.length <= short ? text : `#${createHash('sha256').update(text).digest('base64')}`;

function partsOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(digestOf).join()}]`;
  if (value instanceof Map) {
    return `Map[${[...value].map(([key, of]) => `${digestOf(key)}:${digestOf(of)}`).join()}]`;
  }
  if (value instanceof Set) return `Set[${[...value].map(digestOf).join()}]`;
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`No digest can be made of ${Object.prototype.toString.call(value)}.`);
  }
  return `{${Object.entries(value)
    .map(([key, of]) => `${JSON.stringify(key)}:${digestOf(of)}`)
    .join()}}`;
}

/**
 * A text that is the same for equal data, and another for all other: the data itself where it is
 * short, else a SHA-256 of it. Of each large object it is worked out once, so none may change afterwards.
 *
 * @param value plain data, maps and sets of it; what is in another order is not equal
 * @throws TypeError when there is anything else in it, such as a function
 * @example digestOf({ a: [1] }) // '{"a":[1]}'
 */
export function digestOf(value: unknown): string {
  switch (typeof value) {
    case 'object': {
      if (value === null) return 'null';
      const found = known.get(value);
      if (found !== undefined) return found;
      const text = partsOf(value);
      const made = sum(text);
      // A story has as many small objects as words; what is soon made again is not remembered.
      if (made !== text) known.set(value, made);
      return made;
    }
    case 'string':
      return sum(JSON.stringify(value));
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'boolean':
    case 'undefined':
      return String(value);
    default:
      throw new TypeError(`No digest can be made of a ${typeof value}.`);
  }
}
