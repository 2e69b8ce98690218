import type { Day } from './days';
import { remembered } from './remembered';

const DAY_MS = 86_400_000;
/** So long no zone of this century changes its clocks twice (Morocco, around Ramadan: about a month, 2026-11). */
const BLOCK_MS = 8 * DAY_MS;

/** Before `changes` clocks stand `before` ahead of UTC, from then on `after`, in ms. */
interface Block {
  readonly changes: number;
  readonly before: number;
  readonly after: number;
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const blocks = new Map<string, Map<number, Block>>();
const dayNames = new Map<number, Day>();
const instants = new Map<string, number>();
/** Of the days around those looked at. */
const MOST_KEPT = 2_000;

function makeClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** What the clocks show, read as if it were UTC, less the instant. Asks the platform, so it is slow. */
function askOffset(zone: string, second: number): number {
  const clock = remembered(clocks, zone, () => makeClock(zone));
  const [month, day, year, hour, minute, sec] = (clock.format(second).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, sec) - second;
}

function makeBlock(zone: string, start: number): Block {
  let low = start;
  let high = start + BLOCK_MS;
  const before = askOffset(zone, low);
  const after = askOffset(zone, high);
  if (before === after) return { changes: high, before, after };
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000;
    if (askOffset(zone, middle) === before) low = middle;
    else high = middle;
  }
  return { changes: high, before, after };
}

/** How far the clocks of the zone are ahead of UTC at the instant, in ms. */
export function offsetAt(instant: number, zone: string): number {
  const number = Math.floor(instant / BLOCK_MS);
  const ofZone = remembered(blocks, zone, () => new Map<number, Block>());
  const block = remembered(ofZone, number, () => makeBlock(zone, number * BLOCK_MS));
  return instant < block.changes ? block.before : block.after;
}

/** The day on the calendar of the zone at the instant. */
export function dayAt(instant: number, zone: string): Day {
  const number = Math.floor((instant + offsetAt(instant, zone)) / DAY_MS);
  return remembered(dayNames, number, () => new Date(number * DAY_MS).toISOString().slice(0, 10));
}

/** `at(day, time)` of section 1: a skipped time moves on by the skipped span, of a doubled one it is the first. */
export function instantAt(day: Day, time: string, zone: string): number {
  return remembered(instants, `${day}T${time} ${zone}`, () => reckonInstant(day, time, zone), MOST_KEPT);
}

function reckonInstant(day: Day, time: string, zone: string): number {
  const shown = Date.parse(`${day}T${time}Z`);
  const earlier = offsetAt(shown - 1.5 * DAY_MS, zone);
  const later = offsetAt(shown + 1.5 * DAY_MS, zone);
  const fits = [shown - earlier, shown - later].filter((instant) => instant + offsetAt(instant, zone) === shown);
  return fits.length > 0 ? Math.min(...fits) : shown - earlier;
}
