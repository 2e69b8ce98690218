import type { CalendarDate } from '../../../lib/domain/application';
import type { CalendarEvent } from './calendar-event';

/** An event in the rows of a week. Columns count from 0. */
export interface Placed {
  event: CalendarEvent;
  lane: number;
  /** The column of its own day; `null`: that is in another week, only its window is seen here. */
  at: number | null;
  /** What of its window lies in this week; only its own day where there is no room for more. */
  from: number;
  to: number;
}

export interface WeekLayout {
  placed: Placed[];
  /** By column, how many events found no place. */
  hidden: number[];
}

/**
 * Gives the events of a week their places in so many lanes. No event gives way to a mere window: a window is drawn whole, as
 * far as it lies in the week, or not at all.
 *
 * @param ofDay the events of each day, in the order in which they are to be shown
 * @param windows further steps whose window may reach into the week
 */
export function layoutWeek(
  days: readonly CalendarDate[],
  ofDay: (day: CalendarDate) => readonly CalendarEvent[],
  windows: readonly CalendarEvent[],
  lanes: number,
): WeekLayout {
  const rows = new Rows(days, lanes);
  const hidden = days.map((day, at) => {
    const events = ofDay(day);
    const first = events.findIndex((event) => !rows.place(event, at));
    return first < 0 ? 0 : events.length - first;
  });
  for (const event of windows) if (!days.includes(event.on)) rows.addWindow(event);
  return { placed: [...new Set(rows.cells.flat())].filter((each) => each !== undefined), hidden };
}

class Rows {
  readonly cells: (Placed | undefined)[][];

  constructor(
    private readonly days: readonly CalendarDate[],
    lanes: number,
  ) {
    this.cells = Array.from({ length: lanes }, () => days.map(() => undefined));
  }

  /** Whether there was room: beside its window, without it, or in place of another's window. */
  place(event: CalendarEvent, at: number): boolean {
    const span = this.windowOf(event);
    const [from, to] = span && span[0] <= at && at <= span[1] ? span : [at, at];
    const whole = this.cells.findIndex((row) => isFree(row, from, to));
    if (whole >= 0) return this.put({ event, lane: whole, at, from, to });
    const free = this.cells.findIndex((row) => row[at] === undefined);
    const lane = free >= 0 ? free : this.cells.findIndex((row) => row[at]?.at !== at);
    if (lane < 0) return false;
    this.shorten(this.cells[lane]?.[at]);
    return this.put({ event, lane, at, from: at, to: at });
  }

  addWindow(event: CalendarEvent): void {
    const span = this.windowOf(event);
    const lane = span ? this.cells.findIndex((row) => isFree(row, ...span)) : -1;
    if (span && lane >= 0) this.put({ event, lane, at: null, from: span[0], to: span[1] });
  }

  /** The columns of its window, if it has one in this week. */
  private windowOf(event: CalendarEvent): [number, number] | undefined {
    if (event.name !== 'step' || event.step.closes === null) return undefined;
    const { opens, closes } = event.step;
    const columns = this.days.flatMap((day, index) => (day >= opens && day <= closes ? index : []));
    const [first] = columns;
    return first === undefined ? undefined : [first, columns.at(-1) ?? first];
  }

  private put(placed: Placed): true {
    for (let column = placed.from; column <= placed.to; column += 1) this.set(placed.lane, column, placed);
    return true;
  }

  /** Takes its window from it, so that another event finds a place. */
  private shorten(placed: Placed | undefined): void {
    if (!placed) return;
    for (let column = placed.from; column <= placed.to; column += 1) this.set(placed.lane, column, undefined);
    if (placed.at === null) return;
    Object.assign(placed, { from: placed.at, to: placed.at });
    this.put(placed);
  }

  private set(lane: number, column: number, placed: Placed | undefined): void {
    const row = this.cells[lane];
    if (row) row[column] = placed;
  }
}

function isFree(row: readonly (Placed | undefined)[], from: number, to: number): boolean {
  return row.slice(from, to + 1).every((each) => each === undefined);
}
