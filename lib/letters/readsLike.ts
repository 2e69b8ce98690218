import type { FollowUpKind } from '../domain/application';
import { type ChecklistItem, checklist } from './checklist';
import type { LetterRequest } from './letter';

/** What a mail of each kind must hold, one of these, and the fewest words that say it. */
const SIGNS: Partial<Record<FollowUpKind, { items: readonly ChecklistItem[]; words: number }>> = {
  'thank-you': { items: ['thanks_interview', 'thanks_chance'], words: 20 },
  'status-enquiry': { items: ['state_question'], words: 12 },
  'feedback-request': { items: ['advice'], words: 12 },
  'stay-in-touch': { items: ['interest'], words: 12 },
};
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;

/**
 * Whether a mail in the user's own words says what a step is for, so that nobody needs to be asked. In doubt it doesn't: asking costs
 * one click, and a contact counted by mistake one of two (R20).
 *
 * @example readsLike('status-enquiry', 'Hallo Frau Weber, anbei das Zeugnis, um das Sie gebeten hatten. Viele Grüße', request) // false
 */
export function readsLike(kind: FollowUpKind, text: string, request: LetterRequest): boolean {
  const signs = SIGNS[kind];
  if (!signs || (text.match(WORD)?.length ?? 0) < signs.words) return false;
  const entries = checklist(text, { ...request, kind: kind as LetterRequest['kind'] }, []);
  return entries.some(({ item, state }) => state === 'fits' && signs.items.includes(item));
}
