import type { Settings } from '../domain/settings';

type Fields = Record<string, unknown>;

/** Names that would reach a prototype instead of a field (H4). */
const HARMFUL = new Set(['__proto__', 'constructor', 'prototype']);

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists whose items were left out say nothing about which item is which. */
function isSameList(given: unknown, known: unknown): given is unknown[] {
  return Array.isArray(given) && Array.isArray(known) && given.length === known.length;
}

/** Whether a value holds fields that its checked copy has not: a newer build knows them (S16). */
export function hasUnknownFields(given: unknown, known: unknown): boolean {
  if (isSameList(given, known)) return given.some((each, index) => hasUnknownFields(each, (known as unknown[])[index]));
  if (!isObject(given) || !isObject(known)) return false;
  return Object.keys(given).some((name) => {
    if (given[name] === undefined) return false;
    return !Object.hasOwn(known, name) || hasUnknownFields(given[name], known[name]);
  });
}

/** The checked copy with the fields of a newer build kept beside those that are known (S16). */
export function withUnknownFields<Value>(given: unknown, known: Value): Value {
  if (isSameList(given, known))
    return given.map((each, index) => withUnknownFields(each, (known as unknown[])[index])) as Value;
  if (!isObject(given) || !isObject(known)) return known;
  const kept: Fields = { ...known };
  for (const name of Object.keys(given))
    if (!HARMFUL.has(name) && name !== 'rev')
      kept[name] = Object.hasOwn(known, name) ? withUnknownFields(given[name], known[name]) : given[name];
  return kept as Value;
}

/** What this build knows of settings it has carried over; kept, it would be carried over for ever. */
const CARRIED_OVER = ['ignoredRules'];

/** Of settings the names alone: their values change as a whole. */
export function withUnknownSettings(given: unknown, known: Settings): Settings {
  const left = new Set([...Object.keys(known), ...CARRIED_OVER, ...HARMFUL]);
  const unknown = isObject(given) ? Object.entries(given).filter(([name]) => !left.has(name)) : [];
  return { ...known, ...Object.fromEntries(unknown) };
}
