import { addDays } from '../../domain/calendar-date';
import type { DayReader } from './dayReader';
import { monthNames } from './names';
import { endOfMonth } from './nearDay';
import { after, christmas, countOf, endOfYear, inMonth, inWeek, isoWeek, SPAN, weekOf } from './periodEnd';

const months = monthNames(['de', 'de-AT']);
const month = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
const part = '(anfang|beginn|mitte|ende|ablauf)';
const next = '(?:der )?(?:(?:naechste|kommende|folgende)[rn]?)';
export const GERMAN_PERIODS: DayReader[] = [
  {
    reads: new RegExp(
      `(?:bis )?(?:(?:spaetestens|voraussichtlich|zum|zu|in der) ){0,2}${part} ${next} (?:kalender)?woche`,
      'g',
    ),
    day: ([, which], from) => inWeek(which, 1, from),
  },
  {
    reads: new RegExp(
      `(?:bis )?(?:(?:spaetestens|voraussichtlich|zum|zu) ){0,2}(?:${part} (?:der|dieser|der laufenden)|zum ende der) woche`,
      'g',
    ),
    day: ([, which], from) => inWeek(which, 0, from),
  },
  {
    reads: /(?:bis )?(?:spaetestens )?(?:zum )?wochenende/g,
    day: (_, from) => inWeek('', 0, from),
  },
  {
    reads: new RegExp(
      `(?:(?:bis|noch|im laufe|im verlauf|innerhalb|in|spaetestens|voraussichtlich) )+${next} woche(?! [a-z]*tag)`,
      'g',
    ),
    day: (_, from) => inWeek('', 1, from),
  },
  { reads: /(?<![a-z])(?:naechste|kommende) woche(?! [a-z]*tag)/g, day: (_, from) => inWeek('', 1, from) },
  {
    reads: /(?:(?:noch|im laufe|im verlauf|innerhalb|in|bis) )+(?:diese|der laufenden|dieser) woche/g,
    day: (_, from) => inWeek('', 0, from),
  },
  {
    reads: new RegExp(
      `(?:in der )?woche (?:ab|vom|beginnend)(?: dem| am| montag,?)* (\\d{1,2})\\. ?(?:(\\d{1,2})\\.|(${month})\\b)`,
      'g',
    ),
    day: ([, day, number, name], from) => weekOf(Number(day), number ? Number(number) : months.get(name ?? ''), from),
  },
  { reads: /(?:bis |in der )?uebernaechste[rn]? woche/g, day: (_, from) => inWeek('', 2, from) },
  {
    reads:
      /(?:bis )?(?:(?:spaetestens|voraussichtlich|zum|zu) ){0,2}(?:ende (?:des|dieses|diesen|des laufenden)|monatsende|ende) ?(?:monats|monat)?(?<=monats|monat|monatsende)/g,
    day: (_, from) => endOfMonth(0, from),
  },
  {
    reads: /(?:noch |im laufe |innerhalb )?(?:in )?(?:diese[sn]|des laufenden) monats?/g,
    day: (_, from) => endOfMonth(0, from),
  },
  {
    reads:
      /(?:bis )?(?:(?:spaetestens|voraussichtlich|zum|zu) ){0,2}(anfang|mitte|ende) (?:des )?(?:naechsten|kommenden) monats/g,
    day: ([, which], from) => inMonth(which, (Number(from.slice(5, 7)) % 12) + 1, from),
  },
  {
    reads: new RegExp(
      `(?:bis )?(?:(?:spaetestens|voraussichtlich|zum|zu) ){0,2}(anfang|mitte|ende) (${month})\\b`,
      'g',
    ),
    day: ([, which, name], from) => inMonth(which, months.get(name ?? '') ?? 0, from),
  },
  {
    reads: new RegExp(`(?:noch im|im laufe des|im) (?:monats? )?(${month})\\b`, 'g'),
    day: ([, name], from) => inMonth('', months.get(name ?? '') ?? 0, from),
  },
  {
    reads: new RegExp(
      `(?:in|innerhalb|binnen|nach|im laufe) (?:(?:etwa|ca\\.?|spaetestens|rund|ungefaehr|laengstens|maximal|von|der|den|von etwa|von ca\\.?|von maximal) ){0,3}(?:(?:naechsten|kommenden|folgenden) )?${SPAN} (werktag|arbeitstag|tag|woche|stunde|monat)[a-z]*`,
      'g',
    ),
    day: ([, , count, unit = ''], from) => after(countOf(count), unit, from),
  },
  {
    reads: new RegExp(
      `(?:bis zu|etwa|ca\\.|rund|noch|maximal|ungefaehr|circa|weitere) ${SPAN} (werktag|arbeitstag|tag|woche)[a-z]*`,
      'g',
    ),
    day: ([, , count, unit = ''], from) => after(countOf(count), unit, from),
  },
  { reads: /(?:innerhalb|binnen|im laufe) (?:einer|der naechsten) woche/g, day: (_, from) => addDays(from, 7) },
  {
    reads: /(?:in |bis )?(?:ende |mitte |anfang )?(?:der )?(?:kw|kalenderwoche) ?(\d{1,2})/g,
    day: ([, week], from) => isoWeek(Number(week), from),
  },
  {
    reads: /(?:noch )?(?:vor|bis) (?:zu )?(?:den )?weihnachten|noch vor den feiertagen|vor den feiertagen/g,
    day: christmas,
  },
  {
    reads:
      /(?:bis )?(?:zum )?(?:jahresende|ende des jahres|ende dieses jahres)|noch (?:in )?diese[sm] jahr|vor jahresende/g,
    day: endOfYear,
  },
];
