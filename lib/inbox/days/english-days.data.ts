import { addDays } from '../../domain/calendar-date';
import { alternatives, comingDayOfMonth, dayOf, ISO, nextWeekday, number, slashed, withShort } from './dayOf';
import type { DayReader } from './dayReader';
import { monthNames, weekdayNames } from './names';
import { comingWeekday, weekdayOfWeek } from './nearDay';

const months = withShort(monthNames(['en-US', 'en-GB']), [3, 4]);
const weekdays = withShort(weekdayNames(['en']), [4, 5]);
const month = alternatives(months);
const weekday = alternatives(weekdays);
const before = `(?:(?<![a-z])(?:${weekday})\\b[.,]{0,2} (?:the )?)?`;
const at = (name: string | undefined) => months.get(name ?? '') ?? 0;
const which = (name: string | undefined) => weekdays.get(name ?? '') ?? 0;
export const ENGLISH_DAYS: DayReader[] = [
  ISO,
  {
    reads: new RegExp(
      `${before}(?<![a-z])(${month})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (20\\d{2}))?`,
      'g',
    ),
    day: ([, name, day, year], from) => dayOf(at(name), number(day), year, from),
  },
  {
    reads: new RegExp(
      `${before}(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?(${month})\\b\\.?(?:,? (20\\d{2}))?`,
      'g',
    ),
    day: ([, day, name, year], from) => dayOf(at(name), number(day), year, from),
  },
  {
    reads: new RegExp(
      `(?<![a-z])(?:(?:${weekday})\\b,? )?(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(20\\d{2}|\\d{2}))?(?![\\d/])`,
      'g',
    ),
    day: ([, one, other, year], from) => slashed(number(one), number(other), year, from),
  },
  {
    reads: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2}|\d{2})(?!\d)/g,
    day: ([, day, each, year], from) => dayOf(number(each), number(day), year, from),
  },
  {
    reads: new RegExp(`(?<![a-z])(?:${weekday})\\b,? (?:the )?(\\d{1,2})(?:st|nd|rd|th)(?![a-z\\d])`, 'g'),
    day: ([, day], from) => comingDayOfMonth(number(day), from),
  },
  {
    reads: new RegExp(`(?<![a-z])(?:(${weekday})\\b,? (?:of )?next week|next week,? ?(?:on )?(${weekday})\\b)`, 'g'),
    day: ([, one, other], from) => weekdayOfWeek(which(one ?? other), 1, from),
  },
  {
    reads: new RegExp(`(?<![a-z])next (${weekday})\\b`, 'g'),
    day: ([, name], from) => nextWeekday(which(name), from, 6),
  },
  {
    reads: new RegExp(`(?<![a-z])(?:a week on |a week from )(${weekday})\\b`, 'g'),
    day: ([, name], from) => addDays(comingWeekday(which(name), from), 7),
  },
  {
    reads: new RegExp(`(?<![a-z])(${weekday}) week(?![a-z])`, 'g'),
    day: ([, name], from) => addDays(comingWeekday(which(name), from), 7),
  },
  {
    reads:
      /(?<=(?:by|before|on|until|is|,) )the (\d{1,2})(?:st|nd|rd|th)(?![a-z\d])(?! of| [a-z]+ (?:floor|round|stage))/g,
    day: ([, day], from) => comingDayOfMonth(number(day), from),
  },
  {
    reads: new RegExp(`(?<![a-z])(${weekday})\\b`, 'g'),
    day: ([, name], from) => comingWeekday(which(name), from),
  },
  {
    reads: /(?<![a-z])(today|tomorrow|the day after tomorrow)(?![a-z])/g,
    day: ([, name], from) => addDays(from, { today: 0, tomorrow: 1 }[name as 'today'] ?? 2),
  },
];
