import type { Choice, Verdict } from '../../../lib/exchange/plan/plan';
import type { TextKey } from '../../../lib/messages/text-key';

export const VERDICT_NAMES: Readonly<Record<Verdict, TextKey>> = {
  new: 'preview_verdict_new',
  same: 'preview_verdict_same',
  'newer-here': 'preview_verdict_newer_here',
  'newer-in-file': 'preview_verdict_newer_in_file',
  'changed-both': 'preview_verdict_changed_both',
  alike: 'preview_verdict_alike',
  removed: 'preview_verdict_removed',
};

/** What asks for a look comes first. */
export const VERDICT_ORDER: readonly Verdict[] = [
  'removed',
  'changed-both',
  'alike',
  'newer-in-file',
  'new',
  'newer-here',
  'same',
];

const CHOICE_NAMES: Readonly<Record<Choice, TextKey>> = {
  take: 'preview_choice_take',
  keep: 'preview_choice_keep',
  merge: 'preview_choice_merge',
  both: 'preview_choice_both',
  remove: 'preview_choice_remove',
};

/** What a choice is called beside such a record. */
export function choiceName(verdict: Verdict, choice: Choice): TextKey {
  if (verdict === 'new') return choice === 'take' ? 'preview_choice_add' : 'preview_choice_leave_out';
  if (verdict === 'alike' && choice === 'keep') return 'preview_choice_leave_out';
  return CHOICE_NAMES[choice];
}
