import type { ComposeState } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { Category } from '../../lib/phrases/finding';
import { foldWords } from '../../lib/phrases/hintKey';
import { checkLetter } from '../../lib/phrases/hints/checkLetter';
import type { LetterHint, LetterHintKind } from '../../lib/phrases/hints/letter-hint';

/** Hints that a finding of this category has already given, where it marks words of the same place. */
const TOLD_BY: Partial<Record<LetterHintKind, Category>> = { stacked_hedges: 'grovelling', afterthoughts: 'trivia' };
/** The item shows two lines of it at most. */
const LONGEST_WORDS = 160;

/** What one would be sorry to have sent stands at the top, with the look before sending. */
const isOfTheGuard = ({ kind, severity }: LetterHint) =>
  severity === 'clear' && (kind === 'placeholder' || kind === 'mixed_address');

export interface ShownHint extends LetterHint {
  /** The beginning of the place it points at, or `''`. */
  words: string;
}

/** What the panel says about the mail as a whole, beyond what its findings say already. */
export function letterHintsFor(
  { ownText, language, findings }: ComposeState,
  offer: LetterOffer | undefined,
): ShownHint[] {
  const contact = offer?.application.contacts.find(({ id }) => id === offer.contactId);
  const hints = checkLetter(ownText, { language, step: offer?.followUp?.kind, country: contact?.country });
  return hints
    .filter((hint) => !isOfTheGuard(hint))
    .flatMap((hint) => {
      const place = hint.start === undefined ? '' : ownText.slice(hint.start, hint.end);
      const folded = foldWords(place);
      const isTold = findings.some(
        ({ category, words }) => category === TOLD_BY[hint.kind] && folded.includes(foldWords(words)),
      );
      return isTold ? [] : [{ ...hint, words: place.slice(0, LONGEST_WORDS).toWellFormed() }];
    });
}
