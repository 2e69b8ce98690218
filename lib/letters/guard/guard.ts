import { foldName } from '../../domain/foldName';
import type { LetterHintKind } from '../../phrases/hints/letter-hint';
import type { GuardFacts, GuardKind, GuardNotice, NoticeFinder } from './guard-notice';
import { lateThanks } from './lateThanks';
import { noAttachment } from './noAttachment';
import { otherCompany } from './otherCompany';
import { otherPerson } from './otherPerson';
import { readText } from './readText';
import { sameText } from './sameText';
import { wrongName } from './wrongName';
import { wrongTerms } from './wrongTerms';

/** A hint about the whole letter that is told here instead. */
const ofHint =
  (hint: LetterHintKind, kind: GuardKind): NoticeFinder =>
  ({ hints, text }) =>
    hints
      .filter((each) => each.kind === hint && each.severity === 'clear' && each.start !== undefined)
      .map(({ start = 0, end = 0 }) => ({ kind, start, end, words: text.slice(start, end) }));

const FINDERS: readonly NoticeFinder[] = [
  wrongName,
  otherCompany,
  otherPerson,
  ofHint('placeholder', 'placeholder'),
  noAttachment,
  ofHint('mixed_address', 'mixed_address'),
  wrongTerms,
  sameText,
  lateThanks,
];

/**
 * What one might be sorry to have sent, the worst first, each thing once. Says nothing where it isn't sure; sending is always
 * possible. Time grows linearly with the text.
 *
 * @example guard(mailToWeberThatGreetsBrandt)[0] // { kind: 'wrong_name', start: 14, end: 25, words: 'Herr Brandt', about: 'Petra Weber' }
 */
export function guard(facts: GuardFacts): GuardNotice[] {
  if (facts.text.trim() === '') return [];
  const text = readText(facts.text);
  const notices: GuardNotice[] = [];
  for (const find of FINDERS)
    for (const notice of find(facts, text)) if (!notices.some((told) => isTold(notice, told))) notices.push(notice);
  return notices;
}

/** The same place, or the same person once more. */
function isTold(notice: GuardNotice, told: GuardNotice): boolean {
  const { start, end, words = '' } = notice;
  if (start !== undefined && end !== undefined && told.start !== undefined && told.end !== undefined)
    if (start < told.end && told.start < end) return true;
  return notice.kind === 'other_person' && told.kind === 'wrong_name' && lastWord(words) === lastWord(told.words ?? '');
}

const lastWord = (words: string) => foldName(words.split(/\s+/).at(-1) ?? '');
