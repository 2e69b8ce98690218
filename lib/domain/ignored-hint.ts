import type { Instant } from './application';
import { type Reader, readInstant, readNullable, readNumber, readObject, readString } from './stored-value';

/** A hint that the user does not want to see: one rule, on some words or on any, in some mails or in all. */
export interface IgnoredHint {
  id: string;
  ruleId: string;
  /** The marked words as they stood there; `null` hides the rule whatever the words. */
  words: string | null;
  /** Hidden in mails of this application alone; `null` in every mail. */
  applicationId: string | null;
  /** Hidden in one mail alone (a one-way name of it); `null` in every mail that the line above leaves. */
  mail: number | null;
  /** When it was hidden; `null` where that was not kept yet (before 2026-11). */
  createdAt: Instant | null;
}

/** More are not kept: the oldest go first. */
export const MOST_HINTS = 300;
export const HINT_LIMITS = { id: 100, ruleId: 100, words: 300 } as const;

const readHint: Reader<IgnoredHint> = readObject<IgnoredHint>({
  id: readString(HINT_LIMITS.id, 1),
  ruleId: readString(HINT_LIMITS.ruleId, 1),
  words: readNullable(readString(HINT_LIMITS.words, 1)),
  applicationId: readNullable(readString(HINT_LIMITS.id, 1)),
  mail: readNullable(readNumber(0)),
  createdAt: readNullable(readInstant),
});

const isSameHint = (one: IgnoredHint, other: IgnoredHint) =>
  one.ruleId === other.ruleId &&
  one.words === other.words &&
  one.applicationId === other.applicationId &&
  one.mail === other.mail;

/** Hidden hints from anywhere; what isn't one is left out, a list that is none is empty. */
export function readHints(value: unknown): IgnoredHint[] {
  if (!Array.isArray(value)) return [];
  return addHints(
    [],
    value.flatMap((each) => readHint(each) ?? []),
  );
}

/** Rules that were hidden everywhere when settings held nothing but their names. */
export function hintsOfRules(ruleIds: unknown): IgnoredHint[] {
  const names = Array.isArray(ruleIds) ? ruleIds.filter((each) => typeof each === 'string') : [];
  const nowhere = { words: null, applicationId: null, mail: null, createdAt: null };
  return readHints([...new Set(names)].map((ruleId) => ({ id: `rule ${ruleId}`, ruleId, ...nowhere })));
}

/** The list with more hints hidden; one that is hidden already, or has a known id, stays as it is. */
export function addHints(before: readonly IgnoredHint[], added: readonly IgnoredHint[]): IgnoredHint[] {
  const all = [...before];
  for (const hint of added) if (!all.some((each) => each.id === hint.id || isSameHint(each, hint))) all.push(hint);
  return all.slice(-MOST_HINTS);
}

/** The list without the hints of these ids. */
export function removeHints(before: readonly IgnoredHint[], ids: readonly string[]): IgnoredHint[] {
  return before.filter(({ id }) => !ids.includes(id));
}
