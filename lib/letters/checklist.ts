import type { Finding } from '../phrases/finding';
import { givesThanks } from './checks/givesThanks';
import { hasOwnOpening } from './checks/hasOwnOpening';
import { invitations } from './checks/invitations';
import { isInTime } from './checks/isInTime';
import { isSalutedByName } from './checks/isSalutedByName';
import { namesReason } from './checks/namesReason';
import type { LetterRequest } from './letter';

/** Each item's text is the interface text `checklist_<id>`. */
export type ChecklistItem =
  | 'salutation'
  | 'own_opening'
  | 'thanks'
  | 'wish_reason'
  | 'no_stock'
  | 'no_pressure'
  | 'invitation'
  | 'in_time'
  | 'length';

export interface ChecklistEntry {
  item: ChecklistItem;
  /** `open`: could be added, or looked at again; nothing is ever marked as a failure. */
  state: 'done' | 'open';
}

const SHORTEST = 60;
const LONGEST = 150;

/**
 * What a thank-you letter already has of what the article asks for (R5–R7, R9, R12–R14, R17, R18). `text` is the mail as it stands,
 * without quote and signature; `findings` are those of that text. Other kinds of letter have no list yet: `[]`.
 *
 * @example checklist(letter.text, request, []).every(({ state }) => state === 'done')
 */
export function checklist(text: string, request: LetterRequest, findings: readonly Finding[]): ChecklistEntry[] {
  if (request.kind !== 'thank-you') return [];
  const has = (...categories: Finding['category'][]) =>
    findings.some(
      ({ category, severity }) => categories.includes(category) && (severity === 'clear' || category === 'pushy'),
    );
  const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const states: Record<ChecklistItem, boolean> = {
    salutation: isSalutedByName(text, request.contact),
    own_opening: hasOwnOpening(text, request),
    thanks: givesThanks(text, request.contact.language),
    wish_reason: namesReason(text, request.contact.language),
    no_stock: !has('stock', 'impersonal', 'grovelling'),
    no_pressure: !has('pushy'),
    invitation: invitations(text, request.contact.language) === 1,
    in_time: isInTime(request),
    length: count >= SHORTEST && count <= LONGEST,
  };
  return Object.entries(states).map(([item, isDone]) => ({
    item: item as ChecklistItem,
    state: isDone ? 'done' : 'open',
  }));
}
