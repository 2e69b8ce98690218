import { companyCore, mayBelongTogether } from '../../domain/companyNames';
import { foldName } from '../../domain/foldName';
import { cutText, textAt } from './clauses';
import { AT_THE_READERS, OF_THE_READERS, PERSON_CUES, READERS_OWN, SAID_THEIR_OWN, THEIR_OWN } from './cues.data';
import type { GuardFacts, GuardText, GuardWord, NoticeFinder } from './guard-notice';
import { isQuoted } from './isQuoted';
import { mayBeSameFirstName } from './isSameName';
import { AGENCY, COMMON_LAST_NAMES, COMMONEST_LAST_NAMES, FORMS, PARTICLES, TITLES } from './words.data';

interface Someone {
  first: string;
  /** Its words, folded; the last tells. */
  last: readonly string[];
  form: 'ms' | 'mr' | 'neutral';
  company: string;
  /** Whoever says du to somebody doesn't call them Frau or Herr. */
  isInformal: boolean;
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
const NEAR = 40;
const splitName = (name: string) =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Somebody from another application is named: behind a form of address, or by first and last name. */
export const otherPerson: NoticeFinder = (facts, guarded) => {
  // Whoever finds people for others knows many.
  if (!facts.mail || AGENCY.test(facts.mail.application.company)) return [];
  const people = peopleToFind(facts);
  const { words, text, greeting } = guarded;
  const { sentences } = cutText(text);
  for (const [n, word] of words.entries()) {
    if (word.start < greeting.end || !CAPITAL.test(word.text) || isQuoted(text, word.start)) continue;
    for (const someone of people.get(word.folded) ?? []) {
      const from = beginOfName(guarded, n, someone);
      if (from === undefined || (isByForm(words[from]) && isNobodyInParticular(someone))) continue;
      const start = words[from]?.start ?? word.start;
      if (isOwn(text, start, word.end) || isMeant(textAt(text, sentences, word.start), someone)) continue;
      return [
        { kind: 'other_person', start, end: word.end, words: text.slice(start, word.end), about: someone.company },
      ];
    }
  }
  return [];
};

/** By last name; without those of the same group, and who have a namesake in this application or among the recipients. */
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
  const group = companyCore(mail?.application.company ?? '');
  for (const { company, people } of others) {
    if (mayBelongTogether(companyCore(company), group)) continue;
    for (const { firstName, lastName, formOfAddress: form, terms, language } of people) {
      const last = splitName(lastName);
      const key = last.at(-1);
      if (!key || own.has(key)) continue;
      const isInformal = terms === 'informal' && language === 'de';
      found.set(key, [...(found.get(key) ?? []), { first: firstName, last, form, company, isInformal }]);
    }
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

const isByForm = (word: GuardWord | undefined) => !!word && word.folded in FORMS;

/** Of that name there are people everywhere, or the one that is known is not called so. */
const isNobodyInParticular = ({ last, isInformal }: Someone) =>
  isInformal || COMMONEST_LAST_NAMES.has(last.at(-1) ?? '');

/** "Meine Hausärztin Dr. Koch", "Frau Koch, meine Nachbarin" */
const isOwn = (text: string, start: number, end: number) =>
  THEIR_OWN.test(text.slice(Math.max(0, start - NEAR), start)) || SAID_THEIR_OWN.test(text.slice(end, end + NEAR));

function isMeant(sentence: string, { last, company }: Someone): boolean {
  if (!OF_THE_READERS.test(sentence)) return true;
  if ([...PERSON_CUES, ...READERS_OWN].some((cue) => cue.test(sentence))) return true;
  // "Frau Koch von der Kind GmbH" is named with the company that is hers.
  const [first = ''] = companyCore(company);
  if (first && splitName(sentence).includes(first)) return true;
  return COMMON_LAST_NAMES.has(last.at(-1) ?? '') && AT_THE_READERS.test(sentence);
}
