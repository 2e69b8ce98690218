import type { LetterKind } from '../../lib/letters/letter';
import { letterKindsFor } from '../../lib/letters/letterKindsFor';
import { lettersWithoutStep } from '../../lib/letters/lettersWithoutStep';
import type { LetterOffer } from '../../lib/messages/protocol';

/** What can be written to this person now, the likeliest first. Beside late thanks (R18) whatever needs no step. */
export function kindsToWrite({ application, followUp, unanswered }: LetterOffer): LetterKind[] {
  const others = lettersWithoutStep(application, unanswered);
  if (followUp === null) return others;
  const kinds = letterKindsFor(followUp.kind);
  return followUp.state === 'missed' ? [...kinds, ...others] : kinds;
}
