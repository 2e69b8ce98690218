import {
  findSamePhrase,
  isPhraseWords,
  MOST_PHRASES,
  type OwnPhrase,
  PHRASE_LIMITS,
} from '../../../lib/domain/own-phrase';
import type { Translate } from '../../../lib/messages/text-key';

/** What is typed, as it is typed. */
export type PhraseDraft = Pick<OwnPhrase, 'words' | 'instead' | 'language'>;

export type PhraseErrors = Partial<Record<'words' | 'instead', string>>;

const oneLine = (typed: string) => typed.replace(/\s+/g, ' ').trim();

/** What was typed as a phrase, and what is wrong with it at the field that it concerns. */
export function readPhraseForm(
  draft: PhraseDraft,
  id: string,
  phrases: readonly OwnPhrase[],
  t: Translate,
): { phrase: OwnPhrase; errors: PhraseErrors } {
  const phrase: OwnPhrase = { ...draft, id, words: oneLine(draft.words), instead: oneLine(draft.instead) };
  const errors: PhraseErrors = {};
  const isNew = phrases.every((each) => each.id !== id);
  if (phrase.words.length > PHRASE_LIMITS.words) errors.words = t('phrases_own_long', PHRASE_LIMITS.words);
  else if (!isPhraseWords(phrase.words)) errors.words = t('phrases_own_short');
  else if (findSamePhrase(phrases, phrase)) errors.words = t('phrases_own_twice');
  else if (isNew && phrases.length >= MOST_PHRASES) errors.words = t('phrases_own_full', MOST_PHRASES);
  if (phrase.instead.length > PHRASE_LIMITS.instead) errors.instead = t('phrases_own_long', PHRASE_LIMITS.instead);
  return { phrase, errors };
}
