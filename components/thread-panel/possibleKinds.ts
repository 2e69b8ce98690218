import type { Stage } from '../../lib/domain/application';
import type { AnswerKind } from '../../lib/inbox/answer';

const ALL: readonly AnswerKind[] = ['invitation', 'rejection', 'offer', 'holding', 'other'];

/** What a mail can mean as things stand: an offer may come after a rejection too, as others drop out (R26). */
export function possibleKinds({ name }: Stage): readonly AnswerKind[] {
  return ALL.filter(
    (kind) => !(kind === 'rejection' && name === 'rejected') && !(kind === 'offer' && name === 'offered'),
  );
}
