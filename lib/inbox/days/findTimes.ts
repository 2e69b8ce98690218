import type { Language, LocalTime } from '../../domain/application';
import { isLocalTime } from '../../domain/calendar-date';

/** A time of day that words name, by places in the words. */
export interface NamedTime {
  start: number;
  end: number;
  time: LocalTime;
}

interface Reader {
  reads: RegExp;
  time(found: RegExpExecArray): LocalTime | undefined;
}

const HOURS: Readonly<Record<string, number>> = {
  ...{
    ein: 1,
    eins: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwoelf: 12,
  },
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
};
const HOUR = `(\\d{1,2}|${Object.keys(HOURS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const hourOf = (words: string | undefined) => HOURS[words ?? ''] ?? Number(words);

/** Nobody is invited before seven: "um 3 Uhr" is in the afternoon, "03:00" is as it stands. */
const byDay = (hours: number, words = '') => (hours > 0 && hours < 7 && !words.startsWith('0') ? hours + 12 : hours);

function make(hours: number, minutes = 0): LocalTime | undefined {
  const total = hours * 60 + minutes;
  const time = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  return Number.isInteger(total) && total >= 0 && isLocalTime(time) ? time : undefined;
}

const inHalf = (hours: number, half: string | undefined) => (hours % 12) + (half === 'p' ? 12 : 0);
const CLOCK: Reader = {
  reads: /(?<![\d:.,/])(\d{1,2}):(\d{2})(?!\d)/g,
  time: ([, hours, minutes]) => make(byDay(Number(hours), hours), Number(minutes)),
};

const READERS: Record<Language, Reader[]> = {
  de: [
    {
      reads:
        /(?<![\d:.,/])(\d{1,2})(?:[:.](\d{2}))? ?(?:uhr)?(?: ?- ?| bis | und )\d{1,2}(?:[:.]\d{2})? ?(?:uhr|h)(?![a-z])/g,
      time: ([, hours, minutes]) => make(byDay(Number(hours), hours), Number(minutes ?? 0)),
    },
    {
      reads: /(?<![\d:.,/])(\d{1,2})(?:[:.](\d{2}))? ?(?:uhr|h)(?![a-z])(?: ?(\d{2})(?![\d.:]))?/g,
      time: ([, hours, minutes, behind]) => make(byDay(Number(hours), hours), Number(minutes ?? behind ?? 0)),
    },
    CLOCK,
    {
      reads: new RegExp(`(?<![a-z])halb ${HOUR}(?![a-z\\d])`, 'g'),
      time: ([, hour]) => make(byDay(hourOf(hour) - 1), 30),
    },
    {
      reads: new RegExp(`(?<![a-z])viertel (nach|vor) ${HOUR}(?![a-z\\d])`, 'g'),
      time: ([, side, hour]) => (side === 'nach' ? make(byDay(hourOf(hour)), 15) : make(byDay(hourOf(hour) - 1), 45)),
    },
    { reads: new RegExp(`(?<![a-z])um ${HOUR} uhr`, 'g'), time: ([, hour]) => make(byDay(hourOf(hour))) },
  ],
  en: [
    {
      reads:
        /(?<![\d:.,/])(\d{1,2})(?:[:.](\d{2}))? ?(?:([ap])\.?m\.?)? ?(?:-|to|until|till|and) ?(\d{1,2})(?:[:.]\d{2})? ?([ap])\.?m(?![a-z])/g,
      time: ([, hours, minutes, own, end, half]) =>
        make(inHalf(Number(hours), own ?? (Number(hours) % 12 > Number(end) % 12 ? 'a' : half)), Number(minutes ?? 0)),
    },
    {
      reads: /(?<![\d:.,/])(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m(?![a-z])/g,
      time: ([, hours, minutes, half]) => make(inHalf(Number(hours), half), Number(minutes ?? 0)),
    },
    CLOCK,
    {
      reads:
        /(?<=(?:^|[ ,(])(?:at|from|around|about|for|time:|until) |(?:day|ch|ril|may|ne|ly|st|ber|ary|\d|th): )(\d{1,2})\.(\d{2})(?![\d%.]|,\d)/g,
      time: ([, hours, minutes]) => make(byDay(Number(hours), hours), Number(minutes)),
    },
    {
      reads: new RegExp(`(?<![a-z])half[ -]${HOUR}(?:ish)?(?![a-z\\d.:])(?! (?:minutes|day|hour|days|hours))`, 'g'),
      time: ([, hour]) => make(byDay(hourOf(hour)), 30),
    },
    {
      reads: /(?<![\d:.,/])(\d{1,2})(?:[:.](\d{2}))? (?:till|til) \d{1,2}(?!\d)/g,
      time: ([, hours, minutes]) => make(byDay(Number(hours), hours), Number(minutes ?? 0)),
    },
    { reads: /(?<![a-z])(?:at |12 )?(?:noon|midday)(?![a-z])/g, time: () => '12:00' },
    {
      reads: new RegExp(`(?<![a-z])half past ${HOUR}(?![a-z\\d])`, 'g'),
      time: ([, hour]) => make(byDay(hourOf(hour)), 30),
    },
    {
      reads: new RegExp(`(?<![a-z])quarter (past|to) ${HOUR}(?![a-z\\d])`, 'g'),
      time: ([, side, hour]) => (side === 'past' ? make(byDay(hourOf(hour)), 15) : make(byDay(hourOf(hour) - 1), 45)),
    },
    {
      reads: new RegExp(
        `(?<=(?:^|[ ,])at )${HOUR}(?: o'clock)?(?! ?(?:[a-z]*%|minutes|days|weeks|hours|people|st|nd|rd|th|[:.]\\d))(?![a-z\\d])`,
        'g',
      ),
      time: ([, hour]) => make(byDay(hourOf(hour))),
    },
  ],
};

/** The times that folded words name, in the order of the text; of a span its beginning. */
export function findTimes(words: string, language: Language): NamedTime[] {
  const found = READERS[language].flatMap(({ reads, time }) =>
    [...words.matchAll(reads)].flatMap((match) => {
      const named = time(match);
      return named === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, time: named }];
    }),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  return found.filter((each, n) => !found.slice(0, n).some(({ end }) => end > each.start));
}
