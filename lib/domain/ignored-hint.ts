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

/** More of a kind are not kept: the oldest go first. Each kind has room of its own, so that none drives out another. */
export const MOST_HINTS = {
  /** Rules and categories that are switched off: more than there are, so that none comes back by itself. */
  switches: 1_000,
  /** Hidden for good on some words, or in the mails of one application. */
  lasting: 300,
  /** Hidden in one mail alone: many, and soon of no use. */
  ofMails: 300,
} as const;
/** All that can be shown again at once. */
export const MOST_HINTS_AT_ONCE = MOST_HINTS.switches + MOST_HINTS.lasting + MOST_HINTS.ofMails;
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
  return withinRoom(all);
}

function kindOf({ words, applicationId, mail }: IgnoredHint): keyof typeof MOST_HINTS {
  if (mail !== null) return 'ofMails';
  return words === null && applicationId === null ? 'switches' : 'lasting';
}

/** Without the oldest of each kind that has too many. */
function withinRoom(all: IgnoredHint[]): IgnoredHint[] {
  const left = { ...MOST_HINTS } as Record<keyof typeof MOST_HINTS, number>;
  // From the youngest on.
  return all
    .toReversed()
    .filter((hint) => left[kindOf(hint)]-- > 0)
    .toReversed();
}

/** The list without the hints of these ids. */
export function removeHints(before: readonly IgnoredHint[], ids: readonly string[]): IgnoredHint[] {
  return before.filter(({ id }) => !ids.includes(id));
}
