import type { Language } from '../../domain/application';
import { englishRequests } from './englishRequests';
import { germanRequests } from './germanRequests';
import type { HintFinder } from './letter-hint';
import type { Sentence } from './OwnLetter';
import type { Requests } from './requests';

const FINDERS: Record<Language, (sentence: Sentence) => Requests> = { de: germanRequests, en: englishRequests };

const FAR_TOO_MANY = 4;

/**
 * More than one request to the reader (R12, R16): one is answered, several are put off. Requests to tell something are open
 * questions, of which a letter may hold two (R8): together they count as one.
 */
export const severalAsks: HintFinder = ({ sentences }, { language }) => {
  let count = 0;
  let isTold = false;
  let second: Sentence | undefined;
  for (const sentence of sentences) {
    if (sentence.words.length < 2) continue;
    const { told, done } = FINDERS[language](sentence);
    const added = done + (told > 0 && !isTold ? 1 : 0);
    isTold ||= told > 0;
    count += added;
    if (count > 1 && added > 0) second ??= sentence;
  }
  if (!second) return undefined;
  const severity = count < FAR_TOO_MANY ? 'mild' : 'clear';
  return { kind: 'several_asks', severity, start: second.start, end: second.end, count };
};
