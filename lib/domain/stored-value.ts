import type { Instant } from './application';

/** Takes a value of unknown origin and gives back a checked copy, or `undefined`. */
export type Reader<Value> = (value: unknown) => Value | undefined;

const LAST_INSTANT = 8.64e15;

export function readString(longest: number, shortest = 0): Reader<string> {
  return (value) => {
    const fits = typeof value === 'string' && value.length <= longest && value.length >= shortest;
    return fits ? value : undefined;
  };
}

/** A whole number from `least` to `most`. */
export function readNumber(least: number, most = Number.MAX_SAFE_INTEGER): Reader<number> {
  return (value) => {
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
    return fits ? value : undefined;
  };
}

export const readInstant: Reader<Instant> = (value) => {
  return typeof value === 'number' && Math.abs(value) <= LAST_INSTANT ? value : undefined;
};

export function readWhere<Value>(isFit: (value: unknown) => value is Value): Reader<Value> {
  return (value) => (isFit(value) ? value : undefined);
}

export function readOneOf<Choice extends string>(...choices: Choice[]): Reader<Choice> {
  return (value) => choices.find((choice) => choice === value);
}

export function readNullable<Value>(read: Reader<Value>): Reader<Value | null> {
  return (value) => (value === null ? null : read(value));
}

/** What records written before have not, and later ones must have right. */
export function readSince<Value>(read: Reader<Value>, before: () => Value): Reader<Value> {
  return (value) => (value === undefined ? before() : read(value));
}

export function readListOf<Value>(read: Reader<Value>, most: number): Reader<Value[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items: Value[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const item = read(value[index]);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
}

/** A fresh object of exactly the named properties, which the value must hold itself. */
export function readObject<Shape extends object>(
  readers: { [Name in keyof Shape]: Reader<Shape[Name]> },
): Reader<Shape> {
  const names = Object.keys(readers) as (keyof Shape & string)[];
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const shape: Partial<Shape> = {};
    for (const name of names) {
      const item = readers[name](Object.hasOwn(value, name) ? (value as Shape)[name] : undefined);
      if (item === undefined) return undefined;
      shape[name] = item;
    }
    return shape as Shape;
  };
}
