import type { HighlightLayer, Paint } from './highlightLayer';
import type { LocatedFinding } from './locateFindings';
import { watchNearness } from './watchNearness';

/** Painting costs about 0.02 ms a range and frame: more than these never show at once. */
const AT_MOST = 50;

interface Painted {
  finding: LocatedFinding;
  range: Range;
  paints: Paint[];
}

export interface FindingPainter {
  /** Paints these findings and no others; what is already right stays untouched. */
  paint(findings: readonly LocatedFinding[], selected: string | null): void;
  /** The finding whose painted words lie under a point of the view. */
  findingAt(x: number, y: number): string | undefined;
}

/** Paints the findings of one compose window as ranges over its text, near the visible part only. */
export function createFindingPainter(layer: HighlightLayer, signal: AbortSignal): FindingPainter {
  const painted = new Map<string, Painted>();
  let latest: readonly LocatedFinding[] = [];
  let selectedKey: string | null = null;
  const nearness = watchNearness(signal, () => repaint());
  const erase = (key: string) => {
    const old = painted.get(key);
    for (const paint of old?.paints ?? []) if (old) layer.delete(paint, old.range);
    painted.delete(key);
  };
  const draw = (finding: LocatedFinding) => {
    const paints: Paint[] = finding.key === selectedKey ? [finding.severity, 'selected'] : [finding.severity];
    const old = painted.get(finding.key);
    if (old && isStillRight(old, finding, paints)) return;
    erase(finding.key);
    const range = finding.paragraph.toRange(finding.start, finding.end);
    if (!range) return;
    for (const paint of paints) layer.add(paint, range);
    painted.set(finding.key, { finding, range, paints });
  };
  function repaint() {
    const wanted = latest.filter((each) => nearness.isNear(each.paragraph.node)).slice(0, AT_MOST);
    const keys = new Set(wanted.map((each) => each.key));
    for (const key of [...painted.keys()]) if (!keys.has(key)) erase(key);
    for (const finding of wanted) draw(finding);
  }
  signal.addEventListener('abort', () => {
    for (const key of [...painted.keys()]) erase(key);
  });
  return {
    paint(findings, selected) {
      latest = findings;
      selectedKey = selected;
      nearness.watch(new Set(findings.map((each) => each.paragraph.node)));
      repaint();
    },
    findingAt: (x, y) => [...painted.values()].find(({ range }) => covers(range, x, y))?.finding.key,
  };
}

/** A live range moves with the text, until the editor replaces its nodes: then it is empty or holds other words. */
function isStillRight(old: Painted, finding: LocatedFinding, paints: Paint[]): boolean {
  return (
    old.paints.join() === paints.join() &&
    old.finding.paragraph.node === finding.paragraph.node &&
    old.finding.start === finding.start &&
    old.range.startContainer.isConnected &&
    old.range.toString().replaceAll('\u00a0', ' ') === finding.words.replaceAll('\u00a0', ' ')
  );
}

/** Judged by the boxes of its lines: the caret's position alone says "inside" also right of the word and below the line. */
function covers(range: Range, x: number, y: number): boolean {
  const boxes = range.getClientRects();
  for (let index = 0; index < boxes.length; index++) {
    const box = boxes[index];
    if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 2) return true;
  }
  return false;
}
