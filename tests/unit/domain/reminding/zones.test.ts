import { describe, expect, it } from 'vitest';
import type { ReminderRules } from '../../../../lib/domain/reminding/reminder';
import { tellableFrom } from '../../../../lib/domain/reminding/tellableFrom';
import { IS_FULL } from '../../../runs';

// Every day of ten years takes minutes: NACHKLANG_ZONE_YEARS=10 looks at all of them, the others at marked ones.
const LONG_YEARS = Number(process.env.NACHKLANG_ZONE_YEARS ?? 0);
const IS_LONG = LONG_YEARS > 0;
const ZONES = Intl.supportedValuesOf('timeZone');
const YEARS = IS_LONG
  ? Array.from({ length: LONG_YEARS }, (_, index) => 2026 + index)
  : IS_FULL
    ? [2027, 2028, 2031]
    : [2028];
const HOURS = ['00:00', '02:30', '09:30', '23:45'];
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Year ends, 29 February, and nights in which clocks are changed somewhere. */
const MARKED = ['01-01', '02-28', '02-29', '03-29', '04-05', '09-27', '10-25', '11-01', '12-31'];

function daysOf(year: number): string[] {
  const all = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString());
  const days = all.map((iso) => iso.slice(0, 10)).filter((day) => day.startsWith(`${year}`));
  return IS_LONG ? days : days.filter((day) => MARKED.includes(day.slice(5)));
}

type Reader = (instant: number) => { day: string; minutes: number; offset: number };

/** What clocks and calendars show, asked of Intl alone. */
function readerFor(timeZone: string): Reader {
  const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (instant) => {
    const shown = format.format(instant);
    const [day = '', time = ''] = shown.split(' ');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return { day, minutes: hours * 60 + minutes, offset: Date.parse(`${day}T${time}Z`) - instant };
  };
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Greenland's clocks skip the last hour of a day: what was to come then comes on the next, at the hour for what is late. */
function isSkippedEvening(instant: number, day: string, time: string, read: Reader): boolean {
  const { minutes } = read(instant);
  const evening = read(instant - (minutes + 1) * MINUTE);
  return evening.day === day && evening.minutes < minutesOf(time) && minutes === Math.min(minutesOf(time), 480);
}

/** What is wrong with an instant that is said to be `time` of `day`, or nothing. */
function faultOf(instant: number | null, day: string, time: string, read: Reader): string | undefined {
  if (instant === null) return 'missed';
  const [there, before] = [read(instant), read(instant - MINUTE)];
  const late = there.minutes - minutesOf(time);
  if (there.day !== day) return isSkippedEvening(instant, day, time, read) ? undefined : 'on another day';
  if (late < 0) return 'early';
  // A time that clocks skip comes as much later as they skip.
  if (late > 0) return (there.offset - read(instant - DAY).offset) / MINUTE === late ? undefined : 'late';
  return before.day === day && before.minutes >= minutesOf(time) && before.offset === there.offset ? 'late' : undefined;
}

describe('A reminder in every zone of the world', () => {
  it('comes on its day at its hour, over years, changes of clocks and 29 February, by a second reckoning (T6, T8)', () => {
    const wrong: string[] = [];
    const step = { standsUntil: null, lastCall: null, agreedCall: null };
    for (const zone of ZONES) {
      const read = readerFor(zone);
      for (const day of YEARS.flatMap(daysOf))
        for (const time of IS_LONG || day.endsWith('-29') ? HOURS : HOURS.slice(1, 3)) {
          const rules: ReminderRules = {
            reminderTime: time,
            quietFrom: '00:00',
            quietUntil: '00:00',
            remindsOnFreeDays: true,
          };
          const now = Date.parse(`${day}T00:00Z`) - 3 * DAY;
          const instant = tellableFrom({ ...step, remindOn: day }, now, { zone, rules, isFree: () => false });
          const fault = faultOf(instant, day, time, read);
          if (fault) wrong.push(`${fault}: ${day} ${time} ${zone}`);
        }
    }
    expect(ZONES.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  }, 900_000);
});
