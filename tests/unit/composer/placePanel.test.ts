import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap, placePanel, type Surroundings, type Wish } from '../../../lib/composer/placePanel';
import { runs } from '../../runs';

const view = { width: 1280, height: 800 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });
const wanted = (wish: Wish, at: { x: number; y: number } | null = null) => ({ wish, height: 412, at });

/** A compose window with Send below its text, and the caret in the second line. */
function windowAt(compose: Box): Surroundings {
  const { left, top, width, height } = compose;
  const body = box(left + 8, top + 80, width - 16, Math.max(20, height - 140));
  return {
    compose,
    send: box(left + 12, top + height - 44, 80, 36),
    controls: [body, box(left, top, width, 72), box(left + 12, top + height - 44, 80, 36)],
    text: { ...body, height: Math.min(60, body.height) },
    line: { ...body, top: body.top + Math.min(20, body.height - 20), height: 20 },
  };
}

describe('Where the panel stands', () => {
  it('is left of a window that docks to the right, as in Gmail', () => {
    const place = placePanel(view, windowAt(box(760, 260, 500, 520)), wanted('offered'));
    expect(place).toMatchObject({ isOpen: true, isCovering: false, left: 760 - 8 - 344, top: 260 });
  });

  it('is right of a window at the left edge', () => {
    expect(placePanel(view, windowAt(box(0, 100, 600, 600)), wanted('offered'))).toMatchObject({ left: 608, top: 100 });
  });

  it('is left of the wide pane at the right, as in Outlook', () => {
    expect(placePanel(view, windowAt(box(400, 60, 870, 700)), wanted('offered'))).toMatchObject({ left: 48 });
  });

  it('is where the user put it, on a screen of another size too', () => {
    const mail = windowAt(box(760, 100, 500, 600));
    const place = placePanel(view, mail, wanted('offered', { x: 0, y: 1 }));
    expect(place).toMatchObject({ left: 8, top: 800 - 412 - 8 });
    const small = placePanel(
      { width: 1024, height: 700 },
      windowAt(box(600, 100, 420, 500)),
      wanted('offered', { x: 0, y: 1 }),
    );
    expect(small).toMatchObject({ left: 8, top: 700 - 412 - 8, isOpen: true });
  });

  it('is nowhere as long as there is no room: it stays folded, and opens over the mail only when it is asked to', () => {
    const phone = { width: 360, height: 640 };
    const mail = windowAt(box(0, 0, 360, 640));
    expect(placePanel(phone, mail, wanted('offered'))).toMatchObject({ isOpen: false, width: 60 });
    expect(placePanel(phone, mail, wanted('asked'))).toMatchObject({ isOpen: true, isCovering: true, left: 8 });
  });

  it('leaves free what the site has put up to be answered, beside a mail and after it was sent', () => {
    const compose = box(760, 260, 500, 520);
    const raised = [box(300, 300, 400, 200)];
    for (const around of [windowAt(compose), { compose }])
      for (const wish of ['folded', 'offered', 'asked'] as const)
        for (const at of [null, { x: 0.4, y: 0.5 }]) {
          const place = placePanel(view, { ...around, raised }, wanted(wish, at));
          expect(overlap(place, raised[0] as Box)).toBe(0);
        }
    const layer = { ...windowAt(compose), raised: [box(0, 0, 1280, 800)] };
    expect(placePanel(view, layer, wanted('asked'))).toEqual(placePanel(view, windowAt(compose), wanted('asked')));
  });

  it('keeps its place and its height when the window has left', () => {
    expect(placePanel(view, { compose: box(760, 260, 500, 520) }, wanted('asked'))).toMatchObject({
      left: 408,
      height: 412,
    });
  });
});

const whole = (min: number, max: number) => fc.integer({ min, max });
const anyView = fc.record({ width: whole(360, 2000), height: whole(360, 1400) });
/** A window as sites have them: partly out of sight at the most, and large enough to write in. */
const anyWindow = anyView.chain((size) =>
  fc
    .record({
      left: whole(-40, size.width - 200),
      top: whole(-40, size.height - 200),
      width: whole(240, size.width),
      height: whole(200, size.height),
    })
    .map((compose) => ({ size, around: windowAt(compose), compose })),
);
const anyPlace = fc.option(
  fc.record({ x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
const anyWish = fc.constantFrom<Wish>('folded', 'offered', 'asked');
const covers = (place: Box, part: Box | undefined) => part !== undefined && overlap(place, part) > 0;

describe('Whatever the window and wherever it stands, the panel', () => {
  it('never covers Send or the line that is being written, folded or open', () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, anyWish, whole(60, 700), ({ size, around }, at, wish, height) => {
        const place = placePanel(size, around, { wish, height, at });
        expect(covers(place, around.send)).toBe(false);
        expect(covers(place, around.line)).toBe(false);
      }),
      { numRuns: runs(400, 2_000) },
    );
  });

  it('opens by itself only where it covers nothing to press, to fill in or to read', () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, ({ size, around }, at) => {
        const place = placePanel(size, around, wanted('offered', at));
        expect(place.isOpen && covers(place, around.text)).toBe(false);
        for (const control of around.controls ?? []) expect(place.isOpen && covers(place, control)).toBe(false);
      }),
      { numRuns: runs(200, 1_000) },
    );
  });

  it('opens by itself wherever there is room on one side', () => {
    fc.assert(
      fc.property(anyWindow, ({ size, around, compose }) => {
        const hasRoom = compose.left >= 360 || size.width - compose.left - compose.width >= 360;
        if (hasRoom)
          expect(placePanel(size, around, wanted('offered'))).toMatchObject({ isOpen: true, isCovering: false });
      }),
      { numRuns: runs(200, 1_000) },
    );
  });

  it('opens whenever the user asks for it', () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, ({ size, around }, at) => {
        expect(placePanel(size, around, wanted('asked', at)).isOpen).toBe(true);
      }),
      { numRuns: runs(200, 1_000) },
    );
  });

  it('never leaves the visible page', () => {
    fc.assert(
      fc.property(anyWindow, anyPlace, anyWish, ({ size, around }, at, wish) => {
        const { left, top, width, height } = placePanel(size, around, wanted(wish, at));
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(size.width);
        expect(top + height).toBeLessThanOrEqual(size.height);
      }),
      { numRuns: runs(200, 1_000) },
    );
  });

  it('takes a window out of all proportion, and never fails', () => {
    const number = fc.oneof(whole(-4000, 4000), fc.double());
    const anyBox = fc.option(fc.record({ left: number, top: number, width: number, height: number }), {
      nil: undefined,
    });
    const anything = fc.record({ compose: anyBox, send: anyBox, text: anyBox, line: anyBox });
    fc.assert(
      fc.property(anyView, anything, anyWish, (size, around, wish) => {
        expect(placePanel(size, around, wanted(wish))).toMatchObject({ isOpen: expect.any(Boolean) });
      }),
    );
  });
});
