import { isInTime } from '../isInTime';
import type { Check } from './reading';
import { endOfBody } from './reading';
import { add, fits, look } from './verdict';

/** The length of the mail as a whole, in words (R5). */
export const lengthWithin =
  (shortest: number, longest: number): Check =>
  (reading) => {
    const { wordCount } = reading.mail;
    if (wordCount < shortest) return add(endOfBody(reading));
    return wordCount > longest ? look() : fits();
  };

/** Whether a mail sent today arrives within a week of the interview (R18); nothing is said where the day isn't known. */
export const checkInTime: Check = ({ request }) => {
  if (!/^\d{4}-/.test(request.interview.date)) return undefined;
  return isInTime(request) ? fits() : look();
};
