import type { Language } from '../domain/application';
import type { Finding } from '../phrases/finding';
import type { LetterHint } from '../phrases/hints/letter-hint';
import { CHECKS, type ChecklistItem, itemsFor } from './checks/lists';
import { readMail } from './checks/readMail';
import type { CheckState, Verdict } from './checks/verdict';
import type { LetterRequest } from './letter';

/** One item with what is said about it, and where; each item's text is the interface text `checklist_<item>`. */
export interface ChecklistEntry extends Verdict {
  item: ChecklistItem;
}

/** What may be known besides. */
export interface ChecklistFacts {
  /** Of the mail, where it isn't the letter's. */
  language?: Language;
  /** The interviewers whom the mail goes to, where there are several. */
  people?: readonly LetterRequest['contact'][];
  /** What is said about the letter as a whole (`checkLetter`). */
  hints?: readonly LetterHint[];
}

export type { ChecklistItem, CheckState };

/**
 * What a mail already has of what makes a good one of its kind (R5–R23), in the order of a letter. `text` is the mail as it stands, without
 * quote and signature; `findings` are those of that text. `[]` for kinds that have no letter. Time grows linearly with the text.
 *
 * @example checklist(letter.text, request, []).every(({ state }) => state === 'fits')
 */
export function checklist(
  text: string,
  request: LetterRequest,
  findings: readonly Finding[],
  { language = request.language, people = [], hints = [] }: ChecklistFacts = {},
): ChecklistEntry[] {
  const isMinimal = 'length' in request && request.length === 'minimal';
  const items = itemsFor(request.kind, isMinimal);
  if (items.length === 0) return [];
  const reading = { mail: readMail(text, language), request, findings, hints, people: [request.contact, ...people] };
  return items.flatMap((item) => {
    const verdict = CHECKS[item](reading);
    return verdict ? [{ item, ...verdict }] : [];
  });
}
