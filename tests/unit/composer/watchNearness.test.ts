// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchNearness } from '../../../lib/composer/watchNearness';

type Report = (entries: { target: Element; isIntersecting: boolean }[]) => void;

let report: Report = () => {};

/** The browser's observer, whose reports are made by the test. */
class Observer {
  constructor(callback: Report) {
    report = callback;
  }
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', Observer));
afterEach(() => vi.unstubAllGlobals());

describe('The blocks near the visible part', () => {
  it('are told when one comes into view in the same moment as another leaves it', () => {
    const [first, last] = [document.createElement('p'), document.createElement('p')];
    const onChange = vi.fn();
    const nearness = watchNearness(new AbortController().signal, onChange);
    nearness.watch([first, last]);
    report([
      { target: first, isIntersecting: true },
      { target: last, isIntersecting: false },
    ]);
    expect(onChange).toHaveBeenCalledTimes(1);
    report([
      { target: first, isIntersecting: false },
      { target: last, isIntersecting: true },
    ]);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect([nearness.isNear(first), nearness.isNear(last)]).toEqual([false, true]);
    report([{ target: last, isIntersecting: true }]);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
