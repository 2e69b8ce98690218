import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../lib/composer/placeCard';
import { overlap } from '../../../lib/composer/placePanel';

const view = { width: 1280, height: 800 };
const size = { width: 344, height: 300 };
const line = (left: number, top: number, width = 80) => ({ left, top, width, height: 17 });

describe('placeCard', () => {
  it('stands right under the words, pointing at them', () => {
    const place = placeCard([line(500, 200)], size, { view, send: undefined });
    expect(place).toMatchObject({ top: 217, height: 300, isAbove: false });
    expect((place?.left ?? 0) + (place?.pointer ?? 0)).toBe(540);
  });

  it('stands right above them where there is no room below', () => {
    expect(placeCard([line(500, 700)], size, { view, send: undefined })).toMatchObject({ top: 400, isAbove: true });
  });

  it('stands under the last line of words that wrap, and above the first', () => {
    const lines = [line(900, 200), line(300, 217, 40)];
    expect(placeCard(lines, size, { view, send: undefined })).toMatchObject({ top: 234, left: 282 });
    const low = lines.map((each) => ({ ...each, top: each.top + 500 }));
    expect(placeCard(low, size, { view, send: undefined })).toMatchObject({ top: 400, left: 882 });
  });

  it('leaves Send free: beside it, or on the other side of the words', () => {
    const send = { left: 480, top: 400, width: 70, height: 36 };
    expect(placeCard([line(500, 330, 40)], size, { view, send })).toMatchObject({ isAbove: true });
    const beside = placeCard([line(560, 30, 200)], size, { view, send: { ...send, top: 300 } });
    expect(beside).toMatchObject({ isAbove: false, left: 558 });
  });

  it('stays on its side when it becomes lower, and leaves it only where there is no room', () => {
    const low = { ...size, height: 50 };
    expect(placeCard([line(500, 700)], low, { view, send: undefined, isAbove: true })).toMatchObject({ isAbove: true });
    expect(placeCard([line(500, 700)], low, { view, send: undefined, isAbove: false })).toMatchObject({
      isAbove: false,
    });
    expect(placeCard([line(500, 20)], size, { view, send: undefined, isAbove: true })).toMatchObject({
      isAbove: false,
    });
  });

  it('is nowhere when the words are', () => {
    expect(placeCard([], size, { view, send: undefined })).toBeUndefined();
  });

  it('touches the words, never lies over them, and stays inside the view wherever they stand in it', () => {
    const words = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 10, max: 80 }),
      height: fc.constant(17),
    });
    const send = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 760 }),
      width: fc.constant(70),
      height: fc.constant(36),
    });
    fc.assert(
      fc.property(words, send, fc.integer({ min: 60, max: 700 }), (box, button, height) => {
        const place = placeCard([box], { width: 344, height }, { view, send: button });
        if (!place) throw new Error('no place');
        expect(place.isAbove ? place.top + place.height : place.top).toBe(place.isAbove ? box.top : box.top + 17);
        expect(overlap(place, box)).toBe(0);
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + place.width).toBeLessThanOrEqual(view.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.top + place.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });
});
