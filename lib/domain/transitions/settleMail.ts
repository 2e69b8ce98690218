import { fieldOf, readCount } from './field';
import { LIMITS } from './limits';
import type { Transition } from './transition';

/** Remembers that the user has decided about a received mail; the oldest are forgotten first. */
export const settleMail: Transition = (before, command) => {
  const mail = readCount(fieldOf(command, 'mail'), Number.MAX_SAFE_INTEGER);
  const others = (before.settledMails ?? []).filter((each) => each !== mail);
  return { application: { ...before, settledMails: [...others, mail].slice(-LIMITS.settledMails) }, subject: '' };
};
