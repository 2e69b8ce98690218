import { cutText, stretchAt } from './clauses';
import { AT_THE_READERS, PERSON_CUES } from './cues.data';
import { foldName } from './foldName';
import type { GuardFacts, GuardText, NoticeFinder } from './guard-notice';
import { mayBeSameFirstName } from './isSameName';
import { COMMON_LAST_NAMES, FORMS, PARTICLES, TITLES } from './words.data';

interface Someone {
  first: string;
  /** Its words, folded; the last tells. */
  last: readonly string[];
  form: 'ms' | 'mr' | 'neutral';
  company: string;
}

/** What may stand right before a last name. */
const BEFORE_NAMES: Readonly<Record<string, 'ms' | 'mr' | 'neutral'>> = {
  ...FORMS,
  dr: 'neutral',
  prof: 'neutral',
  professor: 'neutral',
  professorin: 'ms',
};
const CAPITAL = /^\p{Lu}/u;
const splitName = (name: string) =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Somebody from another application is named: behind a form of address, or by first and last name. */
export const otherPerson: NoticeFinder = (facts, guarded) => {
  if (!facts.mail) return [];
  const people = peopleToFind(facts);
  const { words, text, greeting } = guarded;
  const { sentences } = cutText(text);
  for (const [n, word] of words.entries()) {
    if (word.start < greeting.end || !CAPITAL.test(word.text)) continue;
    for (const someone of people.get(word.folded) ?? []) {
      const from = beginOfName(guarded, n, someone);
      if (from === undefined || isMeant(guarded, sentences[stretchAt(sentences, word.start)], someone)) continue;
      const start = words[from]?.start ?? word.start;
      return [
        { kind: 'other_person', start, end: word.end, words: text.slice(start, word.end), about: someone.company },
      ];
    }
  }
  return [];
};

/** By last name; without those who have a namesake in this application or among the recipients. */
function peopleToFind({ mail, others, recipients, ownName }: GuardFacts): Map<string, Someone[]> {
  const found = new Map<string, Someone[]>();
  const { contacts = [], interviews = [] } = mail?.application ?? {};
  const own = new Set(
    [
      ...contacts.flatMap(({ firstName, lastName }) => [firstName, lastName]),
      ...recipients.flatMap(({ name, email }) => [name, email.split('@')[0] ?? '']),
      ...interviews.flatMap(({ notes }) => Object.values(notes)),
      ownName,
    ].flatMap(splitName),
  );
  for (const { company, people } of others)
    for (const { firstName, lastName, formOfAddress: form } of people) {
      const last = splitName(lastName);
      const key = last.at(-1);
      if (!key || own.has(key)) continue;
      found.set(key, [...(found.get(key) ?? []), { first: firstName, last, form, company }]);
    }
  return found;
}

/** The word that the name begins with, given its last one; `undefined` where it is no name, or another's. */
function beginOfName({ words, text }: GuardText, n: number, { first, last, form }: Someone): number | undefined {
  let at = n;
  for (let part = last.length - 2; part >= 0 && words[at - 1]?.folded === last[part]; part--) at--;
  while (PARTICLES.has(words[at - 1]?.folded ?? '') && last.length > 1) at--;
  const isNear = (index: number) =>
    !/[^\s.,-]|,/.test(text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? 0));
  let begin: number | undefined;
  const given = words[at - 1];
  if (given && first && isNear(at - 1) && CAPITAL.test(given.text) && !(given.folded in BEFORE_NAMES)) {
    if (splitName(first).some((part) => mayBeSameFirstName(part, given.text))) {
      at--;
      begin = at;
    } else if (!TITLES.has(given.folded)) return undefined;
  }
  for (let word = words[at - 1]; word && isNear(at - 1); word = words[at - 1]) {
    const named = BEFORE_NAMES[word.folded];
    if (named === undefined && !TITLES.has(word.folded)) break;
    if (named && named !== 'neutral' && form !== 'neutral' && named !== form) return undefined;
    at--;
    begin = at;
  }
  return begin;
}

function isMeant(
  { text }: GuardText,
  sentence: { start: number; end: number } | undefined,
  { last }: Someone,
): boolean {
  const words = sentence ? text.slice(sentence.start, sentence.end) : '';
  if (PERSON_CUES.some((cue) => cue.test(words))) return true;
  return COMMON_LAST_NAMES.has(last.at(-1) ?? '') && AT_THE_READERS.test(words);
}
