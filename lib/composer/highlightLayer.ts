import { HIGHLIGHT_NAMES, type HighlightName, highlightCssFor, UPPERMOST } from './highlight-style';

/** The document's highlights and their style sheet; every compose window of the document paints through it. */
export interface HighlightLayer {
  add(name: HighlightName, range: Range): void;
  delete(name: HighlightName, range: Range): void;
}

/**
 * Registers the highlights of a document until `signal` aborts. Nothing is written into the page's elements.
 * Returns `undefined` where the browser has no CSS Custom Highlight API.
 */
export function createHighlightLayer(document: Document, signal: AbortSignal): HighlightLayer | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  const registry = CSS.highlights;
  const highlights = new Map(HIGHLIGHT_NAMES.map((name) => [name, new Highlight()]));
  // Of equal ones the browser paints that above which was registered last, and that is by chance.
  for (const name of UPPERMOST) Object.assign(highlights.get(name) ?? {}, { priority: 1 });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightCssFor(navigator.userAgent));
  document.adoptedStyleSheets = [...listOf(document.adoptedStyleSheets), sheet];
  // The page shares the registry and may clear it: put back what is missing with each change.
  const withHighlight = (name: HighlightName, work: (highlight: Highlight) => void) => {
    const highlight = highlights.get(name);
    if (!highlight) return;
    if (registry.get(name) !== highlight) registry.set(name, highlight);
    work(highlight);
  };
  signal.addEventListener('abort', () => {
    for (const [name, highlight] of highlights) if (registry.get(name) === highlight) registry.delete(name);
    document.adoptedStyleSheets = listOf(document.adoptedStyleSheets).filter((each) => each !== sheet);
  });
  return {
    add: (name, range) => withHighlight(name, (highlight) => highlight.add(range)),
    delete: (name, range) => withHighlight(name, (highlight) => highlight.delete(range)),
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
