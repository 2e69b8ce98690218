import type { CalendarDate } from '../../domain/application';
import { addDays } from '../../domain/calendar-date';
import { clockTime } from './clockTime';
import { DAY_PARTS, DAYS_AWAY, HOURS, WEEKDAYS } from './corrections.data';
import { lastDayNumbered, lastWeekday, nearDate, weekdayOfLastWeek } from './nearDates';
import type { WhenContext, WhenSpan } from './when-span';

interface Correction {
  /** Sticky to nothing, global, and bounded by anything but letters and digits. */
  reads: RegExp;
  span: (groups: string[], today: CalendarDate, context: WhenContext) => Partial<WhenSpan> | undefined;
}

const names = (words: Readonly<Record<string, unknown>>, least = 1) =>
  Object.keys(words)
    .filter((word) => word.length >= least)
    .sort((one, other) => other.length - one.length)
    .join('|');
const bounded = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}.:/-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
const dayNumber = (word = '') => WEEKDAYS[word.toLowerCase()] ?? 0;
const isMonthFirst = ({ language, country }: WhenContext) => language === 'en' && country === 'US';

/** Day and month in the order of the reader's country, unless only the other order is a date. */
function slashed([one = '', other = '', year]: string[], today: CalendarDate, context: WhenContext) {
  const [a, b] = [Number(one), Number(other)];
  const own = isMonthFirst(context) ? { month: a, day: b } : { month: b, day: a };
  const inOrder = nearDate({ ...own, ...(year && { year: Number(year) }) }, today);
  return { date: inOrder || nearDate({ day: own.month, month: own.day, ...(year && { year: Number(year) }) }, today) };
}

/**
 * What chrono-node 2.10.3 misreads or misses, each with the reason. They are read first, and chrono doesn't see their
 * words any more.
 */
export const CORRECTIONS: readonly Correction[] = [
  {
    // "Mittwoch letzter Woche" is two answers to it, and the wrong Wednesday.
    reads: bounded(
      `(?:(${names(WEEKDAYS, 3)})\\.?,? (?:letzter|vergangener|voriger|of last|last) (?:woche|week)|(?:letzte|vergangene|vorige|last) (?:woche|week),? (?:am |on )?(${names(WEEKDAYS)}))`,
    ),
    span: ([before, behind], today) => ({ date: weekdayOfLastWeek(dayNumber(before ?? behind), today) }),
  },
  {
    // It reads "24.11." not at all, and "18.11." as a time.
    reads: bounded(
      '(?<!(?:um|gegen|ab|at) )(\\d{1,2})\\. ?(\\d{1,2})(?:\\.(?: ?(20\\d\\d|\\d\\d)(?![.:\\d]| ?(?:uhr|h|am|pm)(?!\\p{L})))?|(?! ?(?:uhr|h|am|pm|a\\.m|p\\.m)))',
    ),
    span: ([day, month, year], today) => ({
      date: nearDate({ day: Number(day), month: Number(month), ...(year && { year: Number(year) }) }, today),
    }),
  },
  {
    // It goes by the language alone; who writes English outside the USA puts the day first.
    reads: bounded('(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?'),
    span: slashed,
  },
  {
    // A day without its month is unknown to it.
    reads: bounded(
      `(?:(?:${names(WEEKDAYS)})\\.?,? )?(?:(?:on )?the (\\d{1,2})(?:st|nd|rd|th)|(?:am|den|dem) (\\d{1,2})\\.)(?! ?(?:\\d|of|jan|feb|m[aäe]|apr|ju|aug|sep|o[kc]t|nov|de[zc]))`,
    ),
    span: ([english, german], today) => ({ date: lastDayNumbered(Number(english ?? german), today) }),
  },
  {
    // "Fri 20th" is the next Friday to it, whatever its day.
    reads: bounded(
      `(?:${names(WEEKDAYS)})\\.?,? (?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)|(?:den |dem )?(\\d{1,2})\\.)(?! ?\\d)`,
    ),
    span: ([english, german], today) => ({ date: lastDayNumbered(Number(english ?? german), today) }),
  },
  {
    // One word in German, and unknown to it.
    reads: bounded(`(${names(WEEKDAYS, 6)})(${names(DAY_PARTS, 5)})`),
    span: ([day, part = ''], today) => ({
      date: lastWeekday(dayNumber(day), today),
      time: DAY_PARTS[part.toLowerCase()] ?? '',
      isDayPart: true,
    }),
  },
  {
    // It finds the "yesterday" in it, a day too late.
    reads: bounded('(?:the )?day before yesterday'),
    span: (_, today) => ({ date: addDays(today, -2) }),
  },
  {
    // It takes the "fr" of "früh" for a Friday.
    reads: bounded('(heute|gestern|morgen) (?:in der )?früh'),
    span: ([day = ''], today) => ({
      date: addDays(today, DAYS_AWAY[day.toLowerCase()] ?? 0),
      time: '08:00',
      isDayPart: true,
    }),
  },
  {
    // The morning of today is six o'clock to it.
    reads: bounded('(heute|gestern|vorgestern) morgen'),
    span: ([day = ''], today) => ({
      date: addDays(today, DAYS_AWAY[day.toLowerCase()] ?? 0),
      time: '10:00',
      isDayPart: true,
    }),
  },
  {
    // Alone it is the early morning to it, not tomorrow.
    reads: bounded('(?<!am )morgen'),
    span: (_, today) => ({ date: addDays(today, 1) }),
  },
  {
    reads: bounded('this (morning|afternoon|evening)'),
    span: ([part = ''], today) => ({ date: today, time: DAY_PARTS[part.toLowerCase()] ?? '', isDayPart: true }),
  },
  {
    // "Just now" is the minute at which it is typed to it, not when the interview was.
    reads: bounded('just now|earlier today|gerade eben|eben gerade|soeben'),
    span: (_, today) => ({ date: today }),
  },
  {
    // Hours in words are unknown to it: halb drei is 14:30.
    reads: bounded(`halb (${names(HOURS)}|\\d{1,2})(?: uhr)?`),
    span: ([hour = '']) => ({ time: clockTime((HOURS[hour.toLowerCase()] ?? Number(hour)) - 1, 30) }),
  },
  {
    reads: bounded(`(half|quarter) (past|to) (${names(HOURS)}|\\d{1,2})`),
    span: ([part = '', side = '', hour = '']) => ({
      time: aroundHour(hour, (part.toLowerCase() === 'half' ? 30 : 15) * (side.toLowerCase() === 'to' ? -1 : 1)),
    }),
  },
  {
    reads: bounded(`viertel (nach|vor) (${names(HOURS)}|\\d{1,2})(?: uhr)?`),
    span: ([side = '', hour = '']) => ({ time: aroundHour(hour, side.toLowerCase() === 'vor' ? -15 : 15) }),
  },
  {
    // "14.30 Uhr" behind a date, "14 Uhr 30", "15h" in an English line, "2 o'clock" as an afternoon.
    reads: bounded(
      "(\\d{1,2})(?:[.:](\\d{2}))?(?: ?[-–] ?\\d{1,2}(?:[.:]\\d{2})?)? ?(?:uhr|h|o['’]clock)(?: ?(\\d{2})(?!\\d|[.:/]))?",
    ),
    span: ([hour, minute, behind]) => ({ time: clockTime(Number(hour), Number(minute ?? behind ?? 0), hour) }),
  },
  {
    // Of "yesterday 9-10am" it sees no time, of "9:30-11" only some.
    reads: bounded(
      '(?:from )?(\\d{1,2})(?:[.:](\\d{2}))? ?([ap])?\\.?m?\\.? ?(?:[-–]|to|until|till) ?(\\d{1,2})(?:[.:]\\d{2})? ?([ap])\\.?m\\.?',
    ),
    span: ([hour, minute, own, end, common]) => ({
      time: halfDay(Number(hour), Number(minute ?? 0), own ?? (Number(hour) > Number(end) ? 'a' : (common ?? ''))),
    }),
  },
  {
    // Behind a month by its name it takes the hour for a year: "17 November 10.30am".
    reads: bounded('(\\d{1,2})(?:[.:](\\d{2}))? ?([ap])\\.? ?m\\.?'),
    span: ([hour, minute, half = '']) => ({ time: halfDay(Number(hour), Number(minute ?? 0), half) }),
  },
  {
    // Without "am" or "pm" it takes "3:15" for the night.
    reads: bounded('(\\d{1,2})[.:](\\d{2})(?: ?[-–] ?\\d{1,2}[.:]\\d{2})?(?! ?(?:[ap]\\.?m|uhr))'),
    span: ([hour, minute]) => ({ time: clockTime(Number(hour), Number(minute), hour) }),
  },
  {
    // A weekday is the next one to it, even though interviews are logged after they were; "tues" it doesn't know.
    reads: bounded(
      `(?<!(?:letzte|vergangene|vorige|nächste|kommende|diese)[nmrs]? |(?:last|next|this|past|coming) )(${names(WEEKDAYS)})\\.?`,
    ),
    span: ([name], today) => ({ date: lastWeekday(dayNumber(name), today), isWeekday: true }),
  },
  {
    // The hours it takes for parts of the day are no hours of interviews: 6 in the morning.
    reads: bounded(`(?:in the |at |am )?(${names(DAY_PARTS)})`),
    span: ([part = '']) => ({ time: DAY_PARTS[part.toLowerCase()] ?? '', isDayPart: true }),
  },
];

function aroundHour(hour: string, minutes: number): string {
  const whole = (HOURS[hour.toLowerCase()] ?? Number(hour)) * 60 + minutes;
  return clockTime(Math.floor(whole / 60), whole % 60);
}

function halfDay(hour: number, minute: number, half: string): string {
  return clockTime((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minute, '00');
}
