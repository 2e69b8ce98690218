import type { LocalTime } from '../../domain/application';
import { isLocalTime } from '../../domain/calendar-date';
import type { ShownNames } from './shownNames';

const CLOCK = /(?<![\d.:/-])(\d{1,2})(?:\s?[:h]\s?|[時时点點]\s?)(\d{2})?(?::\d{2}(?!\d))?\s?分?(?![\d.:/-])/;
const DOTTED = /(?<![\d.:/-])(\d{1,2})\.(\d{2})(?![\d.:/-])/;
const HOUR_ALONE = /(?<![\d.:/-])(\d{1,2})(?=\s?(?:[ap]\.?\s?m\b|uhr\b))/;

/** The time in a shown date, in small plain letters, and what is left without it; `''` where none is shown. */
export function takeTime(plain: string, { periods }: ShownNames): { time: LocalTime | ''; rest: string } {
  const found = CLOCK.exec(plain) ?? DOTTED.exec(plain) ?? HOUR_ALONE.exec(plain);
  if (!found) return { time: '', rest: plain };
  const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`;
  const period = periodIn(plain, found.index, found.index + found[0].length, periods);
  const hour = inPeriod(Number(found[1]), periods.get(period ?? ''));
  const time = `${String(hour).padStart(2, '0')}:${found[2] ?? '00'}`;
  return isLocalTime(time) ? { time, rest: period ? rest.replace(period, ' ') : rest } : { time: '', rest: plain };
}

/** The name for a part of the day that touches the time: the longest. */
function periodIn(plain: string, start: number, end: number, periods: ShownNames['periods']): string | undefined {
  const before = plain.slice(0, start).trimEnd();
  const behind = plain.slice(end).trimStart();
  const names = [...periods.keys()].sort((one, other) => other.length - one.length);
  const isAlone = (sign: string | undefined) => sign === undefined || sign === '' || !/[a-z]/.test(sign);
  return names.find(
    (name) =>
      (behind.startsWith(name) && isAlone(behind[name.length])) ||
      (before.endsWith(name) && isAlone(before[before.length - name.length - 1])),
  );
}

function inPeriod(hour: number, hours: ReadonlySet<number> | undefined): number {
  if (!hours || hour > 12) return hour;
  return [hour % 12, (hour % 12) + 12].find((each) => hours.has(each)) ?? hour;
}
