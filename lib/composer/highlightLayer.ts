import type { Severity } from '../phrases/finding';
import { HIGHLIGHT_NAMES, highlightCss } from './highlight-style';

export type Paint = Severity | 'selected';

/** The document's highlights and their style sheet; every compose window of the document paints through it. */
export interface HighlightLayer {
  add(paint: Paint, range: Range): void;
  delete(paint: Paint, range: Range): void;
  setDark(isDark: boolean): void;
}

const PAINTS = Object.keys(HIGHLIGHT_NAMES) as Paint[];

/**
 * Registers the highlights of a document until `signal` aborts. Nothing is written into the page's elements.
 * Returns `undefined` where the browser has no CSS Custom Highlight API.
 */
export function createHighlightLayer(document: Document, signal: AbortSignal): HighlightLayer | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  const registry = CSS.highlights;
  const highlights = new Map(PAINTS.map((paint) => [paint, new Highlight()]));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCss(false));
  document.adoptedStyleSheets = [...listOf(document.adoptedStyleSheets), sheet];
  // The page shares the registry and may clear it: put back what is missing with each change.
  const register = (paint: Paint, highlight: Highlight) => {
    if (registry.get(HIGHLIGHT_NAMES[paint]) !== highlight) registry.set(HIGHLIGHT_NAMES[paint], highlight);
  };
  const withHighlight = (paint: Paint, work: (highlight: Highlight) => void) => {
    const highlight = highlights.get(paint);
    if (!highlight) return;
    register(paint, highlight);
    work(highlight);
  };
  signal.addEventListener('abort', () => {
    for (const [paint, highlight] of highlights) {
      if (registry.get(HIGHLIGHT_NAMES[paint]) === highlight) registry.delete(HIGHLIGHT_NAMES[paint]);
    }
    document.adoptedStyleSheets = listOf(document.adoptedStyleSheets).filter((each) => each !== sheet);
  });
  return {
    add: (paint, range) => withHighlight(paint, (highlight) => highlight.add(range)),
    delete: (paint, range) => withHighlight(paint, (highlight) => highlight.delete(range)),
    setDark: (isDark) => sheet.replaceSync(highlightCss(isDark)),
  };
}

/** Firefox throws when a content script iterates over a list of the page, but not when it counts through it. */
function listOf<Item>(list: { readonly length: number; readonly [index: number]: Item }): Item[] {
  const items: Item[] = [];
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    if (item !== undefined) items.push(item);
  }
  return items;
}
