// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HighlightLayer } from '../../../lib/composer/highlightLayer';
import type { LocatedFinding } from '../../../lib/composer/locateFindings';
import { createFindingPainter } from '../../../lib/composer/paintFindings';
import { DomParagraph } from '../../../lib/webmail/dom/DomParagraph';

/** Finds every block near, as the browser does until it has looked. */
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const painted = new Map<Range, string>();
const layer: HighlightLayer = {
  add: (name, range) => painted.set(range, name),
  delete: (_, range) => painted.delete(range),
};
const shown = () => [...painted.keys()].map(String);

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  vi.stubGlobal('IntersectionObserver', Observer);
});
afterEach(() => {
  stop.abort();
  painted.clear();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function finding(words: string, text: string): LocatedFinding {
  const block = document.createElement('p');
  block.textContent = text;
  document.body.append(block);
  const node = block.firstChild as Text;
  const paragraph = new DomParagraph(block, [{ node, start: 0, text, data: text }], [node, node]);
  const start = text.indexOf(words);
  const place = { paragraph, start, end: start + words.length };
  return {
    key: words,
    ruleId: 'x',
    category: 'pushy',
    severity: 'clear',
    language: 'en',
    words,
    replacements: [],
    ...place,
  };
}

const painting = (...findings: LocatedFinding[]) => ({ findings, selected: null, isDark: false });

describe('The marks on a mail', () => {
  it('rest while they are asked to, and come back with the next painting', () => {
    const painter = createFindingPainter(layer, stop.signal);
    const now = painting(finding('by Friday', 'I need it by Friday.'), finding('asap', 'Please answer asap.'));
    painter.paint(now);
    expect(shown()).toEqual(['by Friday', 'asap']);
    painter.rest();
    expect(shown()).toEqual([]);
    painter.paint(now);
    expect(shown()).toEqual(['by Friday', 'asap']);
  });

  it('leave no range in the page that each of its changes would have to move (P6)', () => {
    const painter = createFindingPainter(layer, stop.signal);
    painter.paint(painting(finding('by Friday', 'I need it by Friday.'), finding('asap', 'Please answer asap.')));
    const [first, second] = [...painted.keys()];
    painter.paint(painting(finding('asap', 'Please answer asap.')));
    painter.rest();
    const pages = [first, second].map((range) => range?.startContainer.ownerDocument ?? range?.startContainer);
    expect(pages.map((page) => page?.nodeType === Node.DOCUMENT_NODE && page !== document)).toEqual([true, true]);
  });

  // That a browser moves its ranges with their words is for the tests in real editors to see.
  it('are known to be off their words once those are others', () => {
    const painter = createFindingPainter(layer, stop.signal);
    const one = finding('asap', 'Please answer asap.');
    painter.paint(painting(one));
    expect(painter.isIntact()).toBe(true);
    const text = one.paragraph.node.firstChild as Text;
    text.insertData(text.data.indexOf('asap') + 2, '-');
    expect(painter.isIntact()).toBe(false);
  });

  it('are known to be off their words once a letter follows them: “expect” is not “expected”', () => {
    const painter = createFindingPainter(layer, stop.signal);
    const one = finding('expect', 'I expect');
    painter.paint(painting(one));
    (one.paragraph.node.firstChild as Text).appendData('ed');
    expect([shown(), painter.isIntact()]).toEqual([['expect'], false]);
  });

  it('are looked at again only where signs have changed', () => {
    const painter = createFindingPainter(layer, stop.signal);
    const [one, other] = [finding('asap', 'Please answer asap'), finding('by Friday', 'I need it by Friday')];
    painter.paint(painting(one, other));
    const [first, second] = [one, other].map(({ paragraph }) => paragraph.node.firstChild as Text);
    first?.appendData('er');
    const changed = (node: Text | undefined) => new Set<Node>(node ? [node] : []);
    expect([painter.isIntact(changed(second)), painter.isIntact(changed(first)), painter.isIntact()]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('are looked at where they lie now, also once an editor has taken their words into another text node', () => {
    const painter = createFindingPainter(layer, stop.signal);
    const one = finding('asap', 'Please answer asap');
    painter.paint(painting(one));
    const other = new Text(' asap');
    one.paragraph.node.appendChild(other);
    const [range] = painted.keys();
    range?.setStart(other, 1);
    range?.setEnd(other, 5);
    expect(painter.isIntact()).toBe(true);
    other.appendData('er');
    expect(painter.isIntact(new Set([other]))).toBe(false);
  });

  it('go with the end', () => {
    createFindingPainter(layer, stop.signal).paint(painting(finding('asap', 'Please answer asap.')));
    expect(shown()).toEqual(['asap']);
    stop.abort();
    expect(shown()).toEqual([]);
  });
});
