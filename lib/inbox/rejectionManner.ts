import type { AnswerReading } from './answer';
import type { Sign } from './cues/cue';
import type { ReceivedMail } from './readMail';

const ENOUGH = 3;
const MOST_EACH = 3;

/** Whether a rejection speaks of this applicant and this decision, or could have gone to anybody (R22). */
export function rejectionManner({ sentences }: ReceivedMail): NonNullable<AnswerReading['manner']> {
  return weightOf('personal') - weightOf('stock') / 2 >= ENOUGH ? 'personal' : 'stock';

  function weightOf(sign: Sign): number {
    const each = sentences.map(({ signs }) =>
      signs.reduce((sum, found) => sum + (found.sign === sign ? found.weight : 0), 0),
    );
    return each.reduce((sum, weight) => sum + Math.min(weight, MOST_EACH), 0);
  }
}
