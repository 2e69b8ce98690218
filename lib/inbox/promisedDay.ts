import type { CalendarDate, Language } from '../domain/application';
import { differenceInDays } from '../domain/calendar-date';
import type { AnswerReading } from './answer';
import type { NamedDay } from './days/dayReader';
import { findDays } from './days/findDays';
import { findPeriods } from './days/findPeriods';
import { type ReadSentence, type ReceivedMail, says } from './readMail';
import { quoteOf } from './text/foldText';

const LONGEST_PROMISE = 200;
/** A day named behind one of these is when something else is over. */
const AFTER = /(?:\bnach|\bab|\bseit|\bafter|\bsince|\bfrom|\bvom|\bvon) (?:dem |den |the )?$/;
/** What follows the day is when they will answer, without saying how long that takes. */
const THEN = /\b(?:danach|anschliessend|im anschluss|daraufhin|after that|afterwards|after which|thereafter)\b/;
/** "If you don't hear from us by then, we have chosen another": no promise. */
const SILENCE =
  /\b(?:wenn|falls|sollten?|if|should)\b.{0,40}\b(?:nichts?|keine|not|nothing|haven't|don't|no)\b.{0,40}\b(?:hoeren|gehoert|rueckmeldung|hear|heard|response)\b/;

/** "We can't decide before Christmas any more" promises nothing. */
const NO_LONGER = /\bnicht mehr\b(?! (?:lange|weit|viel))|\bno longer\b|\bwon't (?:be able|manage|have)\b/;

/** The day by which the company says it will answer, with the words; vague ones ("zeitnah", "soon") set none. */
export function promisedDay(
  { sentences, language, text }: ReceivedMail,
  received: CalendarDate,
): AnswerReading['promisedBy'] {
  const found = sentences
    .filter((sentence) => says(sentence, 'answers') && !says(sentence, 'away') && !says(sentence, 'moves'))
    .filter(({ words }) => !SILENCE.test(words) && !NO_LONGER.test(words))
    .flatMap((sentence) => daysIn(sentence, language, received).map((day) => ({ sentence, ...day })));
  const latest = found.reduce<(typeof found)[number] | undefined>(
    (best, each) => (best && best.on >= each.on ? best : each),
    undefined,
  );
  if (!latest) return null;
  const { sentence, start, end, on } = latest;
  return { on, quote: quoteOf(text, sentence.start + start, sentence.start + end) };
}

function daysIn(sentence: ReadSentence, language: Language, received: CalendarDate): NamedDay[] {
  const { words } = sentence;
  const periods = findPeriods(words, language, received);
  const days = findDays(words, language, received).filter(
    ({ start, end }) => !periods.some((each) => each.start < end && start < each.end),
  );
  return [...periods, ...days]
    .map((day) => withPreposition(words, day))
    .filter(({ start, end, on }) => {
      const ahead = differenceInDays(received, on);
      if (ahead < 0 || ahead > LONGEST_PROMISE) return false;
      return !AFTER.test(words.slice(0, start)) && !THEN.test(words.slice(end)) && !isAsked(sentence, start);
    });
}

/** "Bitte melden Sie sich bis Freitag" asks the reader. */
function isAsked({ signs, words }: ReadSentence, at: number): boolean {
  const asks = signs.filter(({ sign }) => sign === 'asks');
  if (asks.length === 0) return false;
  const clauseOf = (place: number) =>
    (words.slice(0, place).match(/[,;:](?! (?:dass|damit|so that|that)\b)/g) ?? []).length;
  const own = signs.filter(({ sign }) => sign === 'answers');
  const isNear = (place: number) => Math.abs(clauseOf(place) - clauseOf(at));
  return Math.min(...asks.map(({ start }) => isNear(start))) <= Math.min(...own.map(({ end }) => isNear(end)));
}

function withPreposition(words: string, { start, end, on }: NamedDay): NamedDay {
  const before =
    /(?<![a-z])(?:(?:bis|spaetestens|zum|am|bis zum|by|until|before|on|no later than|at the latest by) ){1,3}$/.exec(
      words.slice(0, start),
    );
  return { start: start - (before?.[0].length ?? 0), end, on };
}
