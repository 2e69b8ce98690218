import { cutText, stretchAt } from './clauses';
import { companyCore, foldAnd, foldWordsOf, mayBelongTogether } from './companyNames';
import { APPOSITION, ELSEWHERE_CUES } from './cues.data';
import type { GuardFacts, GuardText, NoticeFinder } from './guard-notice';
import { isPlainMention, type Mention } from './isPlainMention';
import { LEGAL_FORMS, ORDINARY } from './words.data';

interface Company {
  name: string;
  core: readonly string[];
}

/** The company of another application is named. Not where it may be meant: as a former employer, a customer, an offer told openly. */
export const otherCompany: NoticeFinder = (facts, guarded) => {
  if (!facts.mail) return [];
  const byFirstWord = companiesToFind(facts);
  const { words, text, greeting } = guarded;
  const { clauses } = cutText(text);
  for (const [n, word] of words.entries()) {
    if (word.start < greeting.end) continue;
    for (const company of byFirstWord.get(foldAnd(word.folded)) ?? []) {
      const mention = mentionAt(guarded, n, company);
      if (!mention || !isPlainMention(mention, guarded, facts)) continue;
      if (isMeant(text, clauses, stretchAt(clauses, word.start))) continue;
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
    // "Pixelwerks Kultur", "Next's range", "bei den Stadtwerken"
    for (const key of [first, `${first}s`, `${first}n`])
      found.set(key, [...(found.get(key) ?? []), { name: each.company, core }]);
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

function isMeant(text: string, clauses: { start: number; end: number }[], at: number): boolean {
  const clause = clauses[at];
  const next = clauses[at + 1];
  const own = clause ? text.slice(clause.start, clause.end) : '';
  const after = next ? text.slice(next.start, next.end) : '';
  return ELSEWHERE_CUES.some((cue) => cue.test(own)) || APPOSITION.test(after);
}
