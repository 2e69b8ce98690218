import { draftText } from './draft';
import { fitLength } from './fitLength';
import { fitsOf } from './fitsOf';
import type { Letter, LetterRequest } from './letter';

/**
 * A letter made of the user's own words in good order (R4, R13): the same request gives the same letter. It is written in the
 * contact's language, terms and spelling; the user's words are put in as plain text. Without any note it is short and claims
 * nothing (see `missingNotes` for what to ask first). Without a known name it has no salutation (see `salutationNeeds`).
 *
 * @example composeLetter(request).paragraphs[0] // 'Sehr geehrte Frau Dr. Weber,'
 */
export function composeLetter(request: LetterRequest): Letter {
  const { layout, taken } = fitLength(request);
  const { subject, paragraphs, blocks } = layout;
  return {
    subject,
    paragraphs,
    text: paragraphs.join('\n\n'),
    blocks: blocks.map((block) => ({
      name: block.name,
      text: draftText(block),
      isOptional: block.isOptional,
      isOn: block.isOn,
    })),
    fits: fitsOf(request, blocks, taken),
  };
}
