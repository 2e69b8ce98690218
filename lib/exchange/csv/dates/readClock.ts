import type { LocalTime } from '../../../domain/application';

const CLOCK =
  /^(?:um |ab |at )?(\d{1,2})(?:[:.h](\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?)? ?(uhr|h|[ap]\.? ?m\.?)?(?: ?(?:-|–|—|bis|to) ?\d{1,2}(?:[:.h]\d{2})? ?(?:uhr|h|[ap]\.? ?m\.?)?)?$/i;
const FRACTION = /^0?[.,]\d{1,17}$/;
const MINUTES_OF_DAY = 1_440;

/**
 * A time of day as tables write it: `14:30`, `14.30 Uhr`, `14 Uhr`, `2:30 pm`, `14:00–15:00` (its beginning), and the part of a day by
 * which Excel counts (`0,604166667`). `undefined` for anything else, a bare number among it.
 *
 * @example readClock('2 pm') // '14:00'
 */
export function readClock(text: string): LocalTime | undefined {
  const trimmed = text
    .slice(0, 60)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  if (FRACTION.test(trimmed)) return fromMinutes(Math.round(Number(trimmed.replace(',', '.')) * MINUTES_OF_DAY));
  const [, hours = '', minutes, mark = ''] = CLOCK.exec(trimmed) ?? [];
  if (hours === '' || (minutes === undefined && mark === '')) return undefined;
  const half = /^[ap]/i.exec(mark)?.[0]?.toLowerCase();
  const hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return undefined;
  const whole = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return whole < 24 && Number(minutes ?? 0) < 60 ? fromMinutes(whole * 60 + Number(minutes ?? 0)) : undefined;
}

/** @param minutes of a day, as Excel's counting may round them up to midnight. */
export function fromMinutes(minutes: number): LocalTime {
  const inDay = ((minutes % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY;
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
