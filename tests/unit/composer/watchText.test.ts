// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEISURELY, type Pace, USUAL, watchText } from '../../../lib/composer/watchText';

let told: string[];
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Whether the next frame is wanted, for the text nodes whose signs alone have changed. */
type Wants = (signsOf: ReadonlySet<Node> | undefined) => boolean;

function watch<Name extends 'textarea' | 'div'>(
  name: Name,
  { pace = USUAL, onChange = () => true }: { pace?: Pace; onChange?: Wants } = {},
): HTMLElementTagNameMap[Name] {
  const body = document.createElement(name);
  document.body.append(body);
  const [onEdit, onSettled] = [() => told.push('edit'), () => told.push('settled')];
  watchText(body, stop.signal, { onChange, onEdit, onSettled, pace: () => pace });
  return body;
}

describe('The text of a mail', () => {
  it('in a field of plain text is told of by its input: before the next frame, and once it has settled', () => {
    const body = watch('textarea');
    body.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(170);
    expect(told).toEqual(['edit']);
    vi.advanceTimersByTime(20);
    expect(told).toEqual(['edit', 'settled']);
    vi.advanceTimersByTime(5_000);
    expect(told).toHaveLength(2);
  });

  it('is read within the same second while somebody types without a pause, again and again', () => {
    const body = watch('textarea');
    for (let time = 0; time < 3_000; time += 50) {
      body.dispatchEvent(new Event('input'));
      vi.advanceTimersByTime(50);
    }
    const settled = told.filter((each) => each === 'settled').length;
    expect(settled).toBeGreaterThanOrEqual(4);
    expect(settled).toBeLessThanOrEqual(5);
  });

  it('that is long is not read until nobody has typed for a second (P6)', () => {
    const body = watch('textarea', { pace: LEISURELY });
    for (let time = 0; time < 3_000; time += 300) {
      body.dispatchEvent(new Event('input'));
      vi.advanceTimersByTime(300);
    }
    expect(told).not.toContain('settled');
    vi.advanceTimersByTime(710);
    expect(told.filter((each) => each === 'settled')).toHaveLength(1);
  });

  it('asks for no frame where nothing marked was touched, and is read after the pause all the same (P6)', () => {
    const body = watch('textarea', { onChange: () => false });
    body.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(170);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(told).toEqual(['settled']);
  });

  it('is told of by the text nodes whose signs have changed, as long as nothing else has', async () => {
    const changes: (ReadonlySet<Node> | undefined)[] = [];
    const onChange: Wants = (signsOf) => {
      changes.push(signsOf);
      return false;
    };
    const body = watch('div', { onChange });
    const [one, other] = [new Text('one'), new Text('other')];
    body.append(one, other);
    await Promise.resolve();
    one.appendData('!');
    await Promise.resolve();
    other.appendData('!');
    one.remove();
    await Promise.resolve();
    expect(changes).toEqual([undefined, new Set([one]), undefined]);
  });

  it('is not read while a word is being composed, and soon after', () => {
    const body = watch('textarea');
    body.dispatchEvent(new Event('input'));
    body.dispatchEvent(new Event('compositionstart'));
    body.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(2_000);
    expect(told).toEqual([]);
    body.dispatchEvent(new Event('compositionend'));
    vi.advanceTimersByTime(190);
    expect(told).toEqual(['edit', 'settled']);
  });

  it('is left alone after the end', () => {
    const body = watch('textarea');
    body.dispatchEvent(new Event('input'));
    stop.abort();
    body.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(5_000);
    expect(told).toEqual([]);
  });
});
