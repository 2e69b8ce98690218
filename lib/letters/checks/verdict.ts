/** A stretch of the mail: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** `fits`: it's there. `add`: it could be added. `look`: worth a second look. Nothing is ever a failure. */
export type CheckState = 'fits' | 'add' | 'look';

/** What the checklist says about one item, and where: the place found, or for `add` where it could go (`start === end`). */
export interface Verdict extends Partial<Span> {
  state: CheckState;
}

export const fits = (place?: Span): Verdict => verdict('fits', place);
export const look = (place?: Span): Verdict => verdict('look', place);
export const add = (at?: number): Verdict => verdict('add', at === undefined ? undefined : { start: at, end: at });

function verdict(state: CheckState, place: Span | undefined): Verdict {
  return place ? { state, start: place.start, end: place.end } : { state };
}
