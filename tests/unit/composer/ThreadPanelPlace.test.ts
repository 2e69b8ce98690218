import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ThreadPanelPlace } from '../../../lib/composer/ThreadPanelPlace';

const view = { width: 1280, height: 800 };
type Box = { left: number; top: number; width: number; height: number };
const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width && a.left + a.width > b.left && a.top < b.top + b.height && a.top + a.height > b.top;

describe('Where the page beside a thread stands', () => {
  it('is the lower right corner where that is free', () => {
    const text = { left: 300, top: 150, width: 500, height: 200 };
    expect(new ThreadPanelPlace().find(view, [text])).toMatchObject({ left: 1280 - 360 - 12, isFolded: false });
  });

  it('covers nothing of the mail unless every corner is taken, and is one line then', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 10, max: 900 }),
      height: fc.integer({ min: 10, max: 700 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 8 }), (taken) => {
        const place = new ThreadPanelPlace().find(view, taken);
        expect(place.isFolded || !taken.some((other) => overlaps(place, other))).toBe(true);
        expect(place.isFolded ? place.height : 48).toBe(48);
      }),
    );
  });

  it('keeps the place the user gave it, and stays unfolded when they asked for all of it', () => {
    const everywhere = [{ left: 0, top: 0, ...view }];
    const place = new ThreadPanelPlace();
    const line = place.find(view, everywhere);
    expect(line.isFolded).toBe(true);
    place.isUnfolded = true;
    expect(place.find(view, everywhere).isFolded).toBe(false);
    place.moveBy(line, -5_000, -400);
    expect(place.find(view, everywhere)).toMatchObject({ left: 0, top: line.top - 400, isFolded: false });
  });

  it('stays in its corner while it grows, once it was unfolded there, and looks for another when the view changes', () => {
    const taken = [{ left: 0, top: 300, width: 1280, height: 220 }];
    const place = new ThreadPanelPlace();
    place.isUnfolded = true;
    expect(place.find(view, taken).top).toBe(800 - 252 - 12);
    place.wantedHeight = 480;
    // Without the one before, it would cover less above.
    const above = [...taken, { left: 0, top: 700, width: 1280, height: 100 }];
    expect(place.find(view, above).top).toBe(800 - 492 - 12);
    expect(place.find({ ...view, height: 790 }, above).top).toBe(12);
  });

  it('stays within a narrow view', () => {
    const { left, width } = new ThreadPanelPlace().find({ width: 320, height: 480 }, []);
    expect([left, width]).toEqual([12, 296]);
  });
});
