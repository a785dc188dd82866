import { noteRead, stepFurther } from './reads.ts';

/**
 * How finely the reading of something is noted: as a whole, by the fields of an object, or by the
 * keys of a map. A field that is not named is read as a whole.
 */
export type Grain =
  'whole' | { readonly fields: Readonly<Record<string, Grain>> } | { readonly values: Grain };

/** The last step of the path to whether a map or a set has a key. */
export const hasStep = '?';

const facades = new WeakMap<object, unknown>();

interface Facade {
  readonly raw: object;
  readonly path: string;
}
const behind = new WeakMap<object, Facade>();

/** What a watched thing stands for; nothing where it is not watched. */
export const behindWatched = (value: object): Facade | undefined => behind.get(value);

function watchedMap(
  map: ReadonlyMap<string, unknown>,
  path: string,
  grain: Grain,
): ReadonlyMap<string, unknown> {
  const whole = (): ReadonlyMap<string, unknown> => {
    noteRead(path);
    return map;
  };
  return {
    get: (key) => watched(map.get(key), stepFurther(path, key), grain),
    has: (key) => {
      noteRead(stepFurther(stepFurther(path, key), hasStep));
      return map.has(key);
    },
    get size() {
      return whole().size;
    },
    forEach: (each) => {
      whole().forEach(each);
    },
    entries: () => whole().entries(),
    keys: () => whole().keys(),
    values: () => whole().values(),
    [Symbol.iterator]: () => whole().entries(),
  };
}

function watchedFields(
  object: object,
  path: string,
  fields: Readonly<Record<string, Grain>>,
): object {
  return new Proxy(object, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      return typeof name === 'string'
        ? watched(value, stepFurther(path, name), fields[name] ?? 'whole')
        : value;
    },
    has: (target, name) => {
      noteRead(path);
      return Reflect.has(target, name);
    },
    ownKeys: (target) => {
      noteRead(path);
      return Reflect.ownKeys(target);
    },
  });
}

/**
 * The same thing, of which the page that is being made notes what it reads.
 *
 * @param path where it is found in every build, as `readPath` writes it
 */
export function watched<T>(value: T, path: string, grain: Grain): T {
  if (grain === 'whole' || typeof value !== 'object' || value === null) {
    noteRead(path);
    return value;
  }
  const known = facades.get(value);
  if (known !== undefined) return known as T;
  const facade =
    'values' in grain
      ? watchedMap(value as unknown as ReadonlyMap<string, unknown>, path, grain.values)
      : watchedFields(value, path, grain.fields);
  facades.set(value, facade);
  behind.set(facade, { raw: value, path });
  return facade as T;
}
