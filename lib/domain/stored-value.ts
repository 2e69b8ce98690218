import type { Instant } from './application';
import { childPath, type Fault, type FaultCode, shortened } from './fault';

/** Takes a value of unknown origin and gives back a checked copy, or `undefined`. */
export interface Reader<Value> {
  (value: unknown): Value | undefined;
  /** Which parts of a value aren't as they must be; without it, the value as a whole is of the wrong type. */
  explain?: (value: unknown, path: string) => Fault[];
  /** Of a property that may be missing: one that isn't as it must be counts as missing. */
  isDropped?: boolean;
}

const LAST_INSTANT = 8.64e15;
/** More names that aren't known are of no help to anyone. */
const MOST_UNKNOWN = 200;

/**
 * Everything in a value that its reader refuses or would drop, each with its path; none where it is read whole.
 *
 * @example findFaults(readObject({ on: readWhere(isCalendarDate, 'not-a-date') }), { on: '2027-02-29' }, 'answer')[0].path // 'answer.on'
 */
export function findFaults(read: Reader<unknown>, value: unknown, path: string): Fault[] {
  if (value === undefined) return read(value) === undefined ? [{ path, code: 'required' }] : [];
  if (read.explain) return read.explain(value, path);
  return read(value) === undefined ? [{ path, code: 'wrong-type', found: shortened(value) }] : [];
}

function explained<Value>(
  read: (value: unknown) => Value | undefined,
  explain: Reader<Value>['explain'],
): Reader<Value> {
  return Object.assign(read, explain && { explain });
}

/** One fault of the value as a whole, where it is refused. */
function explainedAs<Value>(
  read: (value: unknown) => Value | undefined,
  codeOf: (value: unknown) => FaultCode,
): Reader<Value> {
  return explained(read, (value, path) =>
    read(value) === undefined ? [{ path, code: codeOf(value), found: shortened(value) }] : [],
  );
}

export function readString(longest: number, shortest = 0): Reader<string> {
  const read = (value: unknown) => {
    const fits = typeof value === 'string' && value.length <= longest && value.length >= shortest;
    return fits ? value : undefined;
  };
  return explained(read, (value, path) => {
    if (typeof value !== 'string') return [{ path, code: 'wrong-type', found: shortened(value) }];
    if (value.length > longest) return [{ path, code: 'too-long', limit: longest }];
    return value.length < shortest ? [{ path, code: 'required' }] : [];
  });
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

export function readWhere<Value>(
  isFit: (value: unknown) => value is Value,
  code: FaultCode = 'wrong-type',
): Reader<Value> {
  return explainedAs(
    (value) => (isFit(value) ? value : undefined),
    () => code,
  );
}

export function readOneOf<Choice extends string>(...choices: Choice[]): Reader<Choice> {
  return explainedAs(
    (value) => choices.find((choice) => choice === value),
    () => 'not-a-choice',
  );
}

export function readNullable<Value>(read: Reader<Value>): Reader<Value | null> {
  return explained(
    (value) => (value === null ? null : read(value)),
    (value, path) => (value === null ? [] : findFaults(read, value, path)),
  );
}

/** What records written before have not, and later ones must have right. */
export function readSince<Value>(read: Reader<Value>, before: () => Value): Reader<Value> {
  return explained(
    (value) => (value === undefined ? before() : read(value)),
    (value, path) => findFaults(read, value, path),
  );
}

/** Of a property that may be missing: one that isn't as it must be is dropped, and the record is kept. */
export function readOrDrop<Value>(read: Reader<Value>): Reader<Value> {
  return Object.assign(
    explained(
      (value) => read(value),
      (value, path) => findFaults(read, value, path),
    ),
    { isDropped: true },
  );
}

export function readListOf<Value>(read: Reader<Value>, most: number): Reader<Value[]> {
  const readList = (value: unknown) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const items: Value[] = [];
    for (let index = 0; index < value.length; index += 1) {
      const item = read(value[index]);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  };
  return explained(readList, (value, path) => {
    if (!Array.isArray(value)) return [{ path, code: 'wrong-type', found: shortened(value) }];
    if (value.length > most) return [{ path, code: 'too-many', limit: most }];
    return value.flatMap((item, index) => findFaults(read, item, `${path}[${index}]`));
  });
}

type Readers<Shape> = { [Name in keyof Shape]: Reader<Shape[Name]> };

/** A fresh object of exactly the named properties, which the value must hold itself; those of `optional` may be missing. */
export function readObject<Shape extends object, Optional extends object = Record<never, never>>(
  readers: Readers<Shape>,
  optional?: Readers<Optional>,
): Reader<Shape & Partial<Optional>> {
  const known = new Set(Object.keys({ ...readers, ...optional }));
  const parts = [...partsOf(readers, false), ...partsOf(optional ?? {}, true)];
  const readParts = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const shape: Record<string, unknown> = {};
    for (const { name, read, isOptional } of parts) {
      const given = ownOf(value, name);
      if (isOptional && given === undefined) continue;
      const item = read(given);
      if (item !== undefined) shape[name] = item;
      else if (!isOptional || !read.isDropped) return undefined;
    }
    return shape as Shape & Partial<Optional>;
  };
  return explained(readParts, (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return [{ path, code: 'wrong-type', found: shortened(value) }];
    return [
      ...parts.flatMap((part) => explainPart(part, value, path)),
      ...Object.keys(value)
        .filter((name) => !known.has(name))
        .slice(0, MOST_UNKNOWN)
        .map((name): Fault => ({ path: childPath(path, name), code: 'unknown-field' })),
    ];
  });
}

interface Part {
  name: string;
  read: Reader<unknown>;
  isOptional: boolean;
}

const partsOf = (readers: object, isOptional: boolean): Part[] =>
  Object.entries(readers as Record<string, Reader<unknown>>).map(([name, read]) => ({ name, read, isOptional }));

function explainPart({ name, read, isOptional }: Part, value: object, path: string): Fault[] {
  const given = ownOf(value, name);
  return isOptional && given === undefined ? [] : findFaults(read, given, childPath(path, name));
}

const ownOf = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
