// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchHover } from '../../../lib/composer/watchHover';

const rests: [number, number][] = [];
let body: HTMLElement;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  rests.length = 0;
  body = document.createElement('div');
  document.body.append(body);
  stop = new AbortController();
  watchHover(body, stop.signal, (x, y) => rests.push([x, y]));
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function move(clientX: number, more: Partial<PointerEventInit> = {}) {
  body.dispatchEvent(
    new PointerEvent('pointermove', { clientX, clientY: 5, movementX: 1, pointerType: 'mouse', buttons: 0, ...more }),
  );
}

describe('A pointer in the mail', () => {
  it('counts once it has rested, at its last place', () => {
    move(1);
    vi.advanceTimersByTime(300);
    move(2);
    vi.advanceTimersByTime(340);
    expect(rests).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(rests).toEqual([[2, 5]]);
  });

  it('does not count while the user touches, or selects', () => {
    move(1, { pointerType: 'touch' });
    move(1, { buttons: 1 });
    vi.advanceTimersByTime(1000);
    expect(rests).toEqual([]);
  });

  it('does not count when the text has moved under it, and it has not', () => {
    move(1, { movementX: 0 });
    vi.advanceTimersByTime(1000);
    expect(rests).toEqual([]);
  });

  it.each(['keydown', 'input', 'pointerdown'])('does not count after %s until it moves again', (type) => {
    move(1);
    body.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(1000);
    expect(rests).toEqual([]);
    move(2);
    vi.advanceTimersByTime(1000);
    expect(rests).toEqual([[2, 5]]);
  });

  it('does not count after the end', () => {
    move(1);
    stop.abort();
    vi.advanceTimersByTime(1000);
    expect(rests).toEqual([]);
  });
});
