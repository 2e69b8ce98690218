import { closing } from './closing';
import { continuesLowerCase } from './continuesLowerCase';
import { groupTerms } from './groupTerms';
import type { LetterRequest } from './letter';
import { oneLine } from './plainText';
import { salutation } from './salutation';

/** What stands around the blocks of a letter. */
export interface LetterFrame {
  /** The salutation, where everybody can be named. */
  above: readonly string[];
  /** The closing, and the name below it unless the mail's signature has it. */
  below: readonly string[];
  /** Whether the first sentence goes on in small letters. */
  isSmall: boolean;
}

export function frameOf({ contact, others = [], ownName, seed }: LetterRequest): LetterFrame {
  const greeting = salutation(contact, others);
  const terms = groupTerms([contact, ...others]);
  return {
    above: greeting ? [greeting] : [],
    below: [[closing({ ...contact, terms }, seed), oneLine(ownName)].filter(Boolean).join('\n')],
    isSmall: continuesLowerCase(contact, others),
  };
}
