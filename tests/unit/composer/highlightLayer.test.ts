// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HIGHLIGHT_NAMES, type HighlightName, UPPERMOST } from '../../../lib/composer/highlight-style';
import { createHighlightLayer } from '../../../lib/composer/highlightLayer';

class FakeHighlight extends Set<Range> {
  priority = 0;
}
const registry = new Map<string, FakeHighlight>();
let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  registry.clear();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

describe('The highlights of a document', () => {
  it('paint a chosen one above the others, in whatever order they were needed first', () => {
    const layer = createHighlightLayer(document, stop.signal);
    const range = document.createRange();
    for (const name of [...HIGHLIGHT_NAMES].sort(() => -1)) layer?.add(name, range);
    const above = (name: HighlightName) => registry.get(name)?.priority ?? 0;
    const others = HIGHLIGHT_NAMES.filter((name) => !UPPERMOST.includes(name));
    for (const chosen of UPPERMOST) for (const other of others) expect(above(chosen)).toBeGreaterThan(above(other));
  });

  it('are gone after the end, but for those that are another’s by now', () => {
    const layer = createHighlightLayer(document, stop.signal);
    for (const name of HIGHLIGHT_NAMES) layer?.add(name, document.createRange());
    const foreign = new FakeHighlight();
    registry.set('nk2', foreign);
    stop.abort();
    expect([...registry]).toEqual([['nk2', foreign]]);
  });
});
