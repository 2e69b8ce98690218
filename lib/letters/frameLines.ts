import { closing } from './closing';
import { groupTerms } from './groupTerms';
import type { LetterRequest } from './letter';
import { oneLine } from './plainText';
import { salutation } from './salutation';

/** The paragraphs around a letter: the salutation where someone can be named; the closing, and the name below it unless the mail's signature has it. */
export function frameLines({ contact, others = [], ownName, seed }: LetterRequest): {
  above: string[];
  below: string[];
} {
  const greeting = salutation(contact, others);
  const terms = groupTerms([contact, ...others]);
  return {
    above: greeting ? [greeting] : [],
    below: [[closing({ ...contact, terms }, seed), oneLine(ownName)].filter(Boolean).join('\n')],
  };
}
