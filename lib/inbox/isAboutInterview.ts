import type { Sign } from './cues/cue';
import { readMail } from './readMail';

const ENOUGH = 3;
const CERTAIN = 2.9;
const MOST_EACH = 4;

/**
 * Whether a mail or thread is about a job interview of the reader's: not a newsletter, a job alert, or a recruiter's cold mail that
 * proposes no talk.
 *
 * @example isAboutInterview({ subject: 'Your interview on Thursday', text: 'We look forward to meeting you.' }) // true
 */
export function isAboutInterview(mail: { subject: string; text: string }): boolean {
  const { sentences, subject } = readMail(mail);
  const all = [...sentences.map(({ signs }) => signs), subject];
  const weightOf = (sign: Sign) =>
    all.reduce((sum, signs) => {
      const own = signs.filter((each) => each.sign === sign).map(({ weight }) => weight);
      return sum + Math.min(MOST_EACH, Math.max(0, ...own));
    }, 0);
  if (weightOf('bulk') >= CERTAIN) return false;
  const talk = weightOf('talk');
  return talk >= ENOUGH || (talk > 0 && weightOf('invites') >= CERTAIN);
}
