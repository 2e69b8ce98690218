import { companyCore, foldAnd, foldWordsOf, mayBelongTogether } from '../../domain/companyNames';
import { LEGAL_FORMS } from '../../domain/name-words.data';
import { cutText, type Stretch, stretchAt, textAt } from './clauses';
import { APPOSITION, ELSEWHERE_CUES, OF_THE_READERS, READERS_OWN } from './cues.data';
import type { GuardFacts, GuardText, NoticeFinder } from './guard-notice';
import { isPlainMention, type Mention } from './isPlainMention';
import { isQuoted } from './isQuoted';
import { AGENCY, ORDINARY } from './words.data';

interface Company {
  name: string;
  core: readonly string[];
  /** Last names of those who are known there, folded. */
  people: readonly string[];
}

/** An article, and the name with its legal form. */
const LONGEST_APPOSITION = 5;

/** The company of another application is named. Not where it may be meant: as a former employer, a customer, an offer told openly. */
export const otherCompany: NoticeFinder = (facts, guarded) => {
  // Whoever finds people for others has several companies.
  if (!facts.mail || AGENCY.test(facts.mail.application.company)) return [];
  const byFirstWord = companiesToFind(facts);
  const { words, text, greeting } = guarded;
  const { clauses, sentences } = cutText(text);
  for (const [n, word] of words.entries()) {
    if (word.start < greeting.end || isQuoted(text, word.start)) continue;
    for (const company of byFirstWord.get(foldAnd(word.folded)) ?? []) {
      const mention = mentionAt(guarded, n, company);
      if (!mention || !isPlainMention(mention, guarded, facts)) continue;
      if (!OF_THE_READERS.test(textAt(text, sentences, word.start))) continue;
      if (isMeant(text, clauses, stretchAt(clauses, word.start), company)) continue;
      const { start, end } = mention;
      return [{ kind: 'other_company', start, end, words: text.slice(start, end), about: company.name }];
    }
  }
  return [];
};

/** By the first word of their names; without those that have to do with the mail's own company, role and notes. */
function companiesToFind({ mail, others, recipients }: GuardFacts): Map<string, Company[]> {
  const found = new Map<string, Company[]>();
  if (!mail) return found;
  const { company, role, contacts, interviews } = mail.application;
  const own = companyCore(company);
  const notes = interviews.flatMap((interview) => Object.values(interview.notes));
  const people = contacts.flatMap(({ firstName, lastName, email }) => [firstName, lastName, email]);
  const shown = recipients.flatMap(({ name, email }) => [name, email]);
  const at = new Set([company, role, ...notes, ...people, ...shown].flatMap(foldWordsOf));
  for (const each of others) {
    const core = companyCore(each.company);
    const [first] = core;
    if (!first || mayBelongTogether(core, own) || core.every((word) => at.has(word))) continue;
    if (at.has(first) && !ORDINARY.has(first)) continue;
    const people = each.people.flatMap(({ lastName }) => foldWordsOf(lastName).at(-1) ?? []);
    // "Pixelwerks Kultur", "Next's range", "bei den Stadtwerken"
    for (const key of [first, `${first}s`, `${first}n`])
      found.set(key, [...(found.get(key) ?? []), { name: each.company, core, people }]);
  }
  return found;
}

/** The longest part of the company's name that stands here: its whole core, or its first word alone. */
function mentionAt({ words }: GuardText, n: number, { core }: Company): Mention | undefined {
  const first = words[n];
  if (!first) return undefined;
  let length = 1;
  while (length < core.length && isWordOf(foldAnd(words[n + length]?.folded ?? ''), core[length] ?? '')) length++;
  if (length < core.length) length = 1;
  let last = n + length - 1;
  const isWhole = length === core.length;
  const hasLegalForm = isWhole && LEGAL_FORMS.has(words[last + 1]?.folded ?? '');
  if (hasLegalForm) last++;
  return { n, last, start: first.start, end: words[last]?.end ?? first.end, isWhole, hasLegalForm, length };
}

/** German puts endings to the words of a name: "bei den Stadtwerken". */
function isWordOf(word: string, core: string): boolean {
  return word === core || (core.length > 4 && word.startsWith(core) && /^(?:s|n|en|es)$/.test(word.slice(core.length)));
}

function isMeant(text: string, clauses: readonly Stretch[], at: number, { people }: Company): boolean {
  const clause = clauses[at];
  const next = clauses[at + 1];
  const own = clause ? text.slice(clause.start, clause.end) : '';
  const after = next ? text.slice(next.start, next.end) : '';
  const before = clauses[at - 1];
  const isBehindComma = !!before && text.charAt(before.end - 1) === ',';
  // "bei meinem letzten Arbeitgeber, der Halder AG, …" says it in the clause before.
  const said =
    isBehindComma && foldWordsOf(own).length <= LONGEST_APPOSITION ? text.slice(before.start, clause?.end) : own;
  if ([...ELSEWHERE_CUES, ...READERS_OWN].some((cue) => cue.test(said)) || APPOSITION.test(after)) return true;
  // Named with somebody from there: "Frau Koch von der Kind GmbH", "Frau Koch, Kind GmbH".
  const from = isBehindComma ? before.start : (clause?.start ?? 0);
  return foldWordsOf(text.slice(from, clause?.end)).some((word) => people.includes(word));
}
