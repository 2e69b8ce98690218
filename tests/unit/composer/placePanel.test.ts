import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placePanel } from '../../../lib/composer/placePanel';

const view = { width: 1280, height: 800 };
const size = { width: 344, height: 400 };
const overlaps = (
  a: { left: number; top: number },
  box: { left: number; top: number; width: number; height: number },
) =>
  a.left < box.left + box.width &&
  a.left + size.width > box.left &&
  a.top < box.top + box.height &&
  a.top + size.height > box.top;

describe('placePanel', () => {
  it('stands left of a window that docks to the right, as in Gmail', () => {
    const place = placePanel({ left: 760, top: 260, width: 500, height: 540 }, view, size);
    expect(place).toMatchObject({ left: 760 - 8 - 344, top: 260 });
  });

  it('stands right of a window at the left edge', () => {
    expect(placePanel({ left: 0, top: 100, width: 600, height: 600 }, view, size)).toMatchObject({
      left: 608,
      top: 100,
    });
  });

  it('stands left of the wide pane at the right, as in Outlook', () => {
    expect(placePanel({ left: 400, top: 60, width: 870, height: 700 }, view, size)).toMatchObject({ left: 48 });
  });

  it('covers nothing of the window wherever there is room on one side', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 700 }),
      width: fc.integer({ min: 100, max: 1280 }),
      height: fc.integer({ min: 100, max: 800 }),
    });
    fc.assert(
      fc.property(box, (compose) => {
        const hasRoom = compose.left >= 360 || view.width - compose.left - compose.width >= 360;
        const place = placePanel(compose, view, size);
        if (hasRoom) expect(overlaps(place, compose)).toBe(false);
        expect(place.isCovering).toBe(overlaps(place, compose));
      }),
    );
  });

  it('never leaves the visible page, not even where it doesn’t fit', () => {
    const number = fc.integer({ min: -2000, max: 4000 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 320, max: 2000 }), (left, top, width) => {
        const place = placePanel({ left, top, width: 500, height: 500 }, { width, height: 700 }, size);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        if (width >= 360) expect(place.left + 344).toBeLessThanOrEqual(width - 8);
      }),
    );
  });
});
