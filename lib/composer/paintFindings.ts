import { type HighlightName, highlightName } from './highlight-style';
import type { HighlightLayer } from './highlightLayer';
import type { LocatedFinding } from './locateFindings';
import { mostVisible } from './mostVisible';
import { watchNearness } from './watchNearness';

/** Painting costs about 0.02 ms a range and frame: more than these never show at once. */
const AT_MOST = 50;

interface Painted {
  key: string;
  range: Range;
  names: HighlightName[];
  /** What the range held when it was painted, with the signs around it. */
  words: string;
}

/** What is to be painted, and on what. */
export interface Painting {
  findings: readonly LocatedFinding[];
  selected: string | null;
  isDark: boolean;
}

export interface FindingPainter {
  /** Paints these findings and no others; what is already right stays untouched. */
  paint(painting: Painting): void;
  /**
   * Whether something is painted, and the browser has kept all of it on its words, with the same signs before and after them.
   * @param signsOf the text nodes in which signs have changed since it was, where nothing else has
   */
  isIntact(signsOf?: ReadonlySet<Node>): boolean;
  readonly isResting: boolean;
  /** Takes away what is painted until it is asked to paint again. */
  rest(): void;
  /** The finding whose painted words lie under a point of the view. */
  findingAt(x: number, y: number): string | undefined;
}

/** The ranges of one compose window that are painted now. */
function createStrokes(layer: HighlightLayer) {
  const painted = new Map<string, Painted>();
  const erase = (key: string) => {
    const { range, names } = painted.get(key) ?? {};
    painted.delete(key);
    if (!range) return;
    for (const name of names ?? []) layer.delete(name, range);
    retire(range);
  };
  return {
    draw(finding: LocatedFinding, names: HighlightName[]) {
      const old = painted.get(finding.key);
      if (old && isStillRight(old, finding, names)) {
        old.words = wordsOf(old.range);
        return;
      }
      erase(finding.key);
      const range = finding.paragraph.toRange(finding.start, finding.end);
      if (!range) return;
      for (const name of names) layer.add(name, range);
      painted.set(finding.key, { key: finding.key, range, names, words: wordsOf(range) });
    },
    eraseBut(keys: ReadonlySet<string>) {
      for (const key of [...painted.keys()]) if (!keys.has(key)) erase(key);
    },
    isIntact: (signsOf?: ReadonlySet<Node>) =>
      painted.size > 0 && [...painted.values()].every((each) => isKept(each, signsOf)),
    at: (x: number, y: number) => [...painted.values()].find(({ range }) => covers(range, x, y))?.key,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Paints the findings of one compose window as ranges over its text, near the visible part only. */
export function createFindingPainter(layer: HighlightLayer, signal: AbortSignal): FindingPainter {
  const strokes = createStrokes(layer);
  let latest: Painting = { findings: [], selected: null, isDark: false };
  let isCrowded = false;
  let isResting = false;
  const nearness = watchNearness(signal, () => repaint());
  function repaint() {
    if (isResting) return;
    const near = latest.findings.filter((each) => nearness.isNear(each.paragraph.node));
    isCrowded = near.length > AT_MOST;
    const wanted = isCrowded ? mostVisible(near, AT_MOST) : near;
    strokes.eraseBut(new Set(wanted.map((each) => each.key)));
    for (const finding of wanted) strokes.draw(finding, namesOf(finding, latest));
  }
  document.addEventListener('scrollend', () => isCrowded && repaint(), { capture: true, signal });
  signal.addEventListener('abort', () => strokes.eraseBut(NONE));
  return {
    rest() {
      isResting = true;
      strokes.eraseBut(NONE);
    },
    paint(painting) {
      latest = painting;
      isResting = false;
      nearness.watch(new Set(painting.findings.map((each) => each.paragraph.node)));
      repaint();
    },
    isIntact: strokes.isIntact,
    get isResting() {
      return isResting;
    },
    findingAt: strokes.at,
  };
}

/**
 * Every range of a page, also one that nobody needs any more, is moved by each change of the page until it is collected: the fifty of
 * a first look cost a key in a busy mailbox ten milliseconds. In a document of its own nothing moves it.
 */
function retire(range: Range): void {
  attic ??= document.implementation.createHTMLDocument('');
  range.selectNode(attic.documentElement);
}
let attic: Document | undefined;

function namesOf({ key, severity }: LocatedFinding, { selected, isDark }: Painting): HighlightName[] {
  const paints = key === selected ? ([severity, 'selected'] as const) : [severity];
  return paints.map((paint) => highlightName(paint, isDark));
}

/** A live range moves with the text while one types before it, until the editor replaces its nodes. Painting anew costs a frame. */
function isStillRight(old: Painted, { paragraph, start, end }: LocatedFinding, names: HighlightName[]) {
  return old.names.join() === names.join() && paragraph.isAt(old.range, start, end);
}

/** What it holds lies in one text node as a rule: where no sign of that has changed, there is nothing to compare. */
function isKept({ range, words }: Painted, signsOf: ReadonlySet<Node> | undefined): boolean {
  const { startContainer: node, endContainer } = range;
  const isElsewhere = signsOf && node === endContainer && node.nodeType === Node.TEXT_NODE && !signsOf.has(node);
  return isElsewhere || wordsOf(range) === words;
}

/** A range doesn't grow by what is typed at its edges, and then its words may be others: "expect", "expected". */
function wordsOf(range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return [signAt(startContainer, startOffset - 1), range, signAt(endContainer, endOffset)].join('\n');
}

const signAt = (node: Node, offset: number) =>
  node.nodeType === Node.TEXT_NODE ? (node as Text).data.charAt(offset) : '';

/** Judged by the boxes of its lines: the caret's position alone says "inside" also right of the word and below the line. */
function covers(range: Range, x: number, y: number): boolean {
  const boxes = range.getClientRects();
  for (let index = 0; index < boxes.length; index++) {
    const box = boxes[index];
    if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 2) return true;
  }
  return false;
}
