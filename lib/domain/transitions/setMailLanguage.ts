import { fieldOf, readChoice } from './field';
import type { Transition } from './transition';

/** Keeps the language in which the mails of this application are checked. */
export const setMailLanguage: Transition = (before, command) => {
  const mailLanguage = readChoice(fieldOf(command, 'language'), ['auto', 'de', 'en']);
  return { application: { ...before, mailLanguage }, subject: '' };
};
