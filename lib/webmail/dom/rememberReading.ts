import type { DomParagraph } from './DomParagraph';
import type { ForeignPart } from './foreignParts';
import { keepsLineFeeds, type OwnText, readOwnText } from './readOwnText';

/** What a block's meaning hangs on, beside what is in it: whether it is the user's own, and whether it is text at all. */
export const TELLING = ['class', 'id', 'type', 'contenteditable', 'data-smartmail', 'data-emoji'];

/** What was last read of one body, and which of it still holds. */
class Reading {
  private blocks = new WeakMap<Node, DomParagraph[]>();
  private whole: OwnText | undefined;
  private hasLineFeeds: boolean | undefined;
  private readonly observer = new MutationObserver((records) => this.forget(records));

  constructor(private readonly body: HTMLElement) {
    const content = { subtree: true, childList: true, characterData: true };
    this.observer.observe(body, { ...content, attributeFilter: TELLING });
  }

  /** The same as reading anew: only blocks in which something has changed are read again. */
  read(foreign: (element: Element) => ForeignPart): OwnText {
    this.forget(this.observer.takeRecords());
    this.hasLineFeeds ??= keepsLineFeeds(this.body);
    this.whole ??= readOwnText(this.body, foreign, this.hasLineFeeds, this.blocks);
    return this.whole;
  }

  stop(): void {
    this.observer.disconnect();
  }

  private forget(records: readonly MutationRecord[]): void {
    if (records.length > 0) this.whole = undefined;
    if (records.some(({ type }) => type === 'attributes')) {
      this.blocks = new WeakMap();
      this.hasLineFeeds = undefined;
    }
    // What has left its parent since is in that parent's own record.
    for (const { target, addedNodes } of records) {
      for (let node: Node | null = target; node && node !== this.body; node = node.parentNode) this.blocks.delete(node);
      // While it was out of the page nobody saw what changed in it.
      for (const node of addedNodes) this.forgetAll(node);
    }
  }

  private forgetAll(node: Node): void {
    if (!(node instanceof Element)) return;
    for (const each of [node, ...node.querySelectorAll('*')]) this.blocks.delete(each);
  }
}

const readings = new WeakMap<HTMLElement, Reading>();

/** Remembers from now on what was read of a body, so that a key in a long mail costs one paragraph; until `forgetReading`. */
export function rememberReading(body: HTMLElement): void {
  if (!readings.has(body)) readings.set(body, new Reading(body));
}

export function forgetReading(body: HTMLElement): void {
  readings.get(body)?.stop();
  readings.delete(body);
}

/** The user's own text in a body; read anew where nothing is remembered of it. */
export function readBody(body: HTMLElement, foreign: (element: Element) => ForeignPart): OwnText {
  return readings.get(body)?.read(foreign) ?? readOwnText(body, foreign);
}
