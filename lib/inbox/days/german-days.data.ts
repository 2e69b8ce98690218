import { addDays } from '../../domain/calendar-date';
import { alternatives, comingDayOfMonth, dayOf, ISO, nextWeekday, number, withShort } from './dayOf';
import type { DayReader } from './dayReader';
import { monthNames, weekdayNames } from './names';
import { comingWeekday, nearestDay, weekdayOfWeek } from './nearDay';

const months = withShort(monthNames(['de', 'de-AT']), [3]);
const weekdays = new Map([...weekdayNames(['de']), ['sonnabend', 6]] as [string, number][]);
const month = alternatives(months);
const weekday = alternatives(weekdays);
const before = `(?:(?<![a-z])(?:${weekday})\\b[.,]{0,2} ?(?:,? ?(?:den|dem) )?)?`;
const at = (name: string | undefined) => months.get(name ?? '') ?? 0;
const which = (name: string | undefined) => weekdays.get(name ?? '') ?? 0;
export const GERMAN_DAYS: DayReader[] = [
  ISO,
  {
    reads: new RegExp(`${before}(?<![\\d.,])(\\d{1,2})\\. ?(\\d{1,2})\\. ?(20\\d{2}|\\d{2}(?![\\d:.]| ?uhr))?`, 'g'),
    day: ([, day, each, year], from) => dayOf(number(each), number(day), year, from),
  },
  {
    reads: new RegExp(`${before}(?<![\\d.,])(\\d{1,2})[/-](\\d{1,2})[/-](20\\d{2}|\\d{2})(?!\\d)`, 'g'),
    day: ([, day, each, year], from) => dayOf(number(each), number(day), year, from),
  },
  {
    reads: new RegExp(`(?<=(?:am|den|dem|vom|zum|${weekday})[.,]{0,2} )(\\d{1,2})\\.(\\d{1,2})(?![\\d.:]| ?uhr)`, 'g'),
    day: ([, day, each], from) => nearestDay(number(each), number(day), from),
  },
  {
    reads: new RegExp(`${before}(?<![\\d.,])(\\d{1,2})\\.? ?(${month})\\b\\.?(?:,? (20\\d{2}))?`, 'g'),
    day: ([, day, name, year], from) => dayOf(at(name), number(day), year, from),
  },
  {
    reads: new RegExp(
      `(?<![a-z])(?:(?:am|der|des|in der|bis) )?(?:naechste[nr]?|kommende[nr]?|folgende[nr]?) woche,? ?(?:am |den |schon am |gleich am |bereits am )?(${weekday})\\b`,
      'g',
    ),
    day: ([, name], from) => weekdayOfWeek(which(name), 1, from),
  },
  {
    reads: new RegExp(`(?<![a-z])(${weekday})\\b,? ?(?:(?:in der|der) )?(?:naechste[rn]?|kommende[rn]?) woche`, 'g'),
    day: ([, name], from) => weekdayOfWeek(which(name), 1, from),
  },
  {
    reads: new RegExp(`(?<![a-z])(${weekday}) in einer woche`, 'g'),
    day: ([, name], from) => addDays(comingWeekday(which(name), from), 7),
  },
  {
    reads: new RegExp(`(?<![a-z])naechste[nrms]? (${weekday})(?![a-z])`, 'g'),
    day: ([, name], from) => nextWeekday(which(name), from, 2),
  },
  {
    reads:
      /(?<=(?:am|den|dem|bis|zum|spaetestens) )(\d{1,2})\.(?= ?(?:[,;!?)]|$|um |ab |gegen |bei |mit |weiss|wissen|meld|geb|hab|hoer|passt|geht|waere|sag))/g,
    day: ([, day], from) => comingDayOfMonth(number(day), from),
  },
  {
    reads: new RegExp(`(?<![a-z])(${weekday})(?:vormittag|nachmittag|abend|frueh|morgen|mittag)?(?![a-z])`, 'g'),
    day: ([words, name], from) =>
      words.length > 2 || words === 'mo' || words === 'fr' || words === 'di'
        ? comingWeekday(which(name), from)
        : undefined,
  },
  {
    reads:
      /(?<!(?:guten|am|jeden|heute|gestern|uebermorgen|tag|woch|abend) )(?<![a-z])(heute|uebermorgen|morgen)(?= |[,.:;!?)]|$)/g,
    day: ([, name], from) => addDays(from, { heute: 0, morgen: 1 }[name as 'heute'] ?? 2),
  },
];
