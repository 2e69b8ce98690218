import { addDays } from '../../domain/calendar-date';
import type { DayReader } from './dayReader';
import { monthNames } from './names';
import { endOfMonth } from './nearDay';
import { after, christmas, countOf, endOfYear, inMonth, inWeek, SPAN, weekOf } from './periodEnd';

const months = monthNames(['en']);
const month = [...months.keys()]
  .filter((name) => name.length > 2)
  .sort((a, b) => b.length - a.length)
  .join('|');
const by = '(?:by |before |at |towards |until |around |in |no later than )?(?:the )?';
export const ENGLISH_PERIODS: DayReader[] = [
  {
    reads: new RegExp(
      `${by}(end|close|beginning|start|early part|middle)(?: of)? next week|(early|mid|midway|late)[ -](?:to-mid-)?next week`,
      'g',
    ),
    day: ([, one, other], from) =>
      inWeek(one === 'middle' ? 'mid' : one === 'beginning' ? 'start' : (one ?? other), 1, from),
  },
  {
    reads: new RegExp(
      `${by}(?:end|close)(?: of)? (?:the|this|the current) (?:working |business )?week|by the weekend|before the week is (?:out|over)|(?:later|sometime|some time) this week`,
      'g',
    ),
    day: (_, from) => inWeek('', 0, from),
  },
  {
    reads: new RegExp(
      `${by}week (?:beginning|commencing|starting|of)(?: the| on| monday,?)* (\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})\\b`,
      'g',
    ),
    day: ([, day, name], from) => weekOf(Number(day), months.get(name ?? ''), from),
  },
  { reads: new RegExp(`${by}(?:end of )?(?:the )?week after next`, 'g'), day: (_, from) => inWeek('', 2, from) },
  {
    reads:
      /(?:by |sometime |some time |within |over |in |during |at some point )?(?:the )?(?:next|coming|following) week(?!s|end)/g,
    day: (_, from) => inWeek('', 1, from),
  },
  { reads: /(?:by |within |during )?this week(?!end)/g, day: (_, from) => inWeek('', 0, from) },
  {
    reads: new RegExp(
      `${by}end of (?:the|this|the current) month|(?:later )?this month|month[- ]end|before the month is (?:out|over)`,
      'g',
    ),
    day: (_, from) => endOfMonth(0, from),
  },
  {
    reads: /(?:by |before |at )?(?:the )?(end|middle|beginning|start|early|mid)[ -](?:of )?next month/g,
    day: ([, part], from) => inMonth(part === 'middle' ? 'mid' : part, (Number(from.slice(5, 7)) % 12) + 1, from),
  },
  {
    reads: new RegExp(`${by}(end|middle|beginning|start|early|mid|late)[ -](?:of )?(${month})\\b`, 'g'),
    day: ([, part, name], from) => inMonth(part === 'middle' ? 'mid' : part, months.get(name ?? '') ?? 0, from),
  },
  {
    reads: new RegExp(`(?:later )?in (${month})\\b(?! \\d)`, 'g'),
    day: ([, name], from) => inMonth('', months.get(name ?? '') ?? 0, from),
  },
  {
    reads: new RegExp(
      `(?:in|within|over|after|during)(?: about| around| approximately| roughly| the| a maximum of| at most| no more than)*(?: next| coming| following)? ${SPAN} ((?:working|business) days?|days?|weeks?|hours?|months?)`,
      'g',
    ),
    day: ([, , count, unit = ''], from) => after(countOf(count), unit, from),
  },
  {
    reads: new RegExp(
      `(?:up to|about|around|another|approximately|roughly|takes|take|further) ${SPAN} ((?:working|business) days?|days?|weeks?)`,
      'g',
    ),
    day: ([, , count, unit = ''], from) => after(countOf(count), unit, from),
  },
  {
    reads: new RegExp(`${SPAN} (weeks?|days?)(?:' time| from now| from today)`, 'g'),
    day: ([, , count, unit = ''], from) => after(countOf(count), unit, from),
  },
  { reads: /within (?:the |a )?(?:next )?fortnight|in a fortnight/g, day: (_, from) => addDays(from, 14) },
  { reads: /within (?:the|a) (?:next )?week|in a week/g, day: (_, from) => addDays(from, 7) },
  { reads: /(?:by|before) (?:christmas|the holidays|the christmas break|the holiday break)/g, day: christmas },
  {
    reads: new RegExp(
      `${by}(?:year[- ]end|end of the year|end of this year)|before the year is out|(?:later )?this year`,
      'g',
    ),
    day: endOfYear,
  },
  {
    reads:
      /(?:by |before )?(?:end of (?:day|business|play)|eod|cob|later today|close of business)(?! (?:on |[a-z]*day\b|\d|tomorrow))/g,
    day: (_, from) => from,
  },
];
