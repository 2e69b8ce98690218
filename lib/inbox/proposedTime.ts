import type { CalendarDate, Language, LocalTime } from '../domain/application';
import { differenceInDays } from '../domain/calendar-date';
import type { AnswerReading } from './answer';
import { findDays } from './days/findDays';
import { findTimes } from './days/findTimes';
import { type ReadSentence, type ReceivedMail, says } from './readMail';
import { quoteOf } from './text/foldText';

/** A day, with a time where one goes with it, by places in the folded text. */
export interface Moment {
  start: number;
  end: number;
  on: CalendarDate;
  time: LocalTime | '';
  /** A day of a month, not a weekday alone. */
  isExact: boolean;
}

const FARTHEST = 200;
/** Between a day and a time that belong together. */
const NEAR = 40;
/** By that day the reader is to answer, or then it was to be before. */
const NOT_THEN =
  /(?:\bbis|\bspaetestens|\bvor|\bstatt|\banstatt|\banstelle|\bvom|\bseit|\bnach|\bab|\bzum|(?<!\b(?:drop|pop|come|stop|swing|coming|dropping) )\bby|\buntil|\bbefore|\binstead of|\bsince|\bafter|\bfrom|\brather than|\boriginally|\burspruenglich|\bgeplante[nr]?|\bno later than|\bpreviously)(?: (?:am|dem|den|zum|the|on|planned|geplant|for))*,? ?$/;
/** A talk that was: "after our call on Monday", "thank you for Friday". */
const PAST =
  /\b(?:nach|seit|after|following|thank\w*|dank\w*|enjoyed|since)(?: [a-z'-]+){0,5} (?:am |vom |on |of |last |letzten )?$/;
const LABEL = /^ ?(?:uhrzeit|zeit|beginn|start|time|when|wann|um|at)\b/;

/** Of what days are said that lie ahead: the first with a time, else the first. */
export function proposedTime(
  { sentences, language, text }: ReceivedMail,
  received: CalendarDate,
): AnswerReading['appointment'] {
  const moments = sentences
    .filter((sentence) => !says(sentence, 'cancels') || says(sentence, 'moves'))
    .filter((sentence) => !says(sentence, 'answers') || says(sentence, 'invites') || says(sentence, 'moves'))
    .flatMap((sentence) => momentsIn(sentence, language, received));
  const joined = moments.some(({ time }) => time) ? moments : withTimeBehind(moments, sentences, language);
  const best = joined.find(({ time }) => time) ?? joined.find(({ isExact }) => isExact) ?? joined[0];
  return best ? { on: best.on, time: best.time, quote: quoteOf(text, best.start, best.end) } : null;
}

/** The days that a sentence proposes, by places in the folded text. */
function momentsIn(
  sentence: Pick<ReadSentence, 'words' | 'start'>,
  language: Language,
  received: CalendarDate,
): Moment[] {
  const { words } = sentence;
  const times = findTimes(words, language);
  const days = findDays(words, language, received);
  return days.flatMap(({ start, end, on }, n) => {
    const ahead = differenceInDays(received, on);
    if (ahead < 0 || ahead > FARTHEST || isNotThen(words.slice(Math.max(0, start - 60), start))) return [];
    const limit = days[n + 1]?.start ?? words.length;
    const floor = days[n - 1]?.end ?? 0;
    const behind = times.find((time) => time.start >= end && time.start - end <= NEAR && time.end <= limit);
    const ahead_ = times.findLast((time) => time.end <= start && start - time.end <= NEAR && time.start >= floor);
    const time = behind ?? ahead_;
    const from = Math.min(start, time?.start ?? start);
    if (from < start && isNotThen(words.slice(Math.max(0, from - 60), from))) return [];
    const to = Math.max(end, time?.end ?? end);
    return [
      {
        start: sentence.start + from,
        end: sentence.start + to,
        on,
        time: time?.time ?? '',
        isExact: /\d/.test(words.slice(start, end)),
      },
    ];
  });
}

function isNotThen(before: string): boolean {
  return NOT_THEN.test(before) || (PAST.test(before) && !/[,;:]/.test(before.slice(PAST.exec(before)?.index)));
}

/** A time on a line of its own below the day. */
function withTimeBehind(moments: Moment[], sentences: ReadSentence[], language: Language): Moment[] {
  const [first] = moments;
  if (!first) return moments;
  const below = sentences.filter(({ start }) => start >= first.end).slice(0, 2);
  for (const { words, start } of below) {
    const [time] = findTimes(words, language);
    if (time && (LABEL.test(words) || words.length < 30 || time.start < 3))
      return [{ ...first, end: start + time.end, time: time.time }];
  }
  return moments;
}
