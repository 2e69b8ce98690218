import { DomParagraph, type Piece } from './DomParagraph';
import { type ForeignPart, foreignAnywhere } from './foreignParts';
import { isBlock } from './isBlock';
import { type Boundary, findOwnLines } from './ownLines';

/** What the user wrote, and where the rest begins. */
export interface OwnText {
  paragraphs: DomParagraph[];
  /** Those above the first foreign part: above signature and quote. */
  above: DomParagraph[];
  firstForeign: Element | undefined;
}

/** Stands for one thing that is not text, so that words on both sides of it never join. */
const OBJECT = '\ufffc';

const THINGS = new Set(['IMG', 'VIDEO', 'AUDIO', 'OBJECT', 'IFRAME', 'INPUT', 'BUTTON', 'SELECT', 'TEXTAREA', 'SVG']);
const SILENT = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'TITLE', 'META', 'LINK']);

function isThing(element: Element): boolean {
  return THINGS.has(element.nodeName.toUpperCase()) || element.getAttribute('contenteditable') === 'false';
}

/** Walks a mail body once and collects its paragraphs. */
class Reader {
  private readonly paragraphs: DomParagraph[] = [];
  private pieces: Piece[] = [];
  private length = 0;
  private block: Node;
  /** Blocks that gave their identity to a paragraph already; the next run in them is known by its own first node. */
  private readonly named = new Set<Node>();
  private hasEnded = false;
  private firstForeign: Element | undefined;
  private readonly boundaries: Boundary[] = [];

  constructor(
    private readonly body: HTMLElement,
    private readonly foreign: (element: Element) => ForeignPart,
    private readonly keepsLineFeeds: boolean,
    /** Lines of blocks as they were read before and still are; new ones are added. */
    private readonly known: WeakMap<Node, DomParagraph[]> | undefined,
  ) {
    this.block = body;
  }

  read(): OwnText {
    this.readChildren(this.body);
    this.flush();
    const { paragraphs: lines, boundaries } = this;
    const { isOwn, countAbove } = findOwnLines(lines, boundaries);
    const firstBelow = lines[countAbove]?.node;
    // A signature without a mark of its own begins with a line like any other.
    const isMarked = boundaries[0]?.at === countAbove || !(firstBelow instanceof Element);
    const firstForeign = isMarked || firstBelow === this.body ? this.firstForeign : firstBelow;
    return { paragraphs: lines.filter((_, index) => isOwn(index)), above: lines.slice(0, countAbove), firstForeign };
  }

  private readChildren(parent: Node): void {
    for (let child = parent.firstChild; child && !this.hasEnded; child = child.nextSibling) this.readNode(child);
  }

  private readNode(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.addText(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) this.readElement(node as Element);
  }

  private readElement(element: Element): void {
    // What it is hangs on attributes of its own, at whose change nothing is known any more: not asked again for every key.
    const lines = this.known?.get(element);
    if (lines) {
      this.flush();
      for (const line of lines) this.paragraphs.push(line);
      return;
    }
    const foreign = this.foreign(element) ?? foreignAnywhere(element);
    if (foreign) {
      this.flush();
      this.firstForeign ??= element;
      this.boundaries.push({ at: this.paragraphs.length, isSignature: foreign === 'signature' });
      this.hasEnded = foreign === 'all-after';
    } else if (element.nodeName === 'BR') this.add(element, '\n', undefined);
    else if (isBlock(element)) this.readBlock(element);
    else if (isThing(element)) this.add(element, element.getAttribute('data-emoji') || OBJECT, undefined);
    else if (!SILENT.has(element.nodeName)) this.readChildren(element);
  }

  private readBlock(element: HTMLElement): void {
    this.flush();
    const outer = this.block;
    const [from, foreignBefore] = [this.paragraphs.length, this.boundaries.length];
    this.block = element;
    if (element.getAttribute('contenteditable') !== 'false') this.readChildren(element);
    this.flush();
    this.block = outer;
    if (this.boundaries.length === foreignBefore) this.known?.set(element, this.paragraphs.slice(from));
  }

  private addText(node: Text): void {
    const text = this.keepsLineFeeds ? node.data : node.data.replace(/[\t\n\r\f]/g, ' ');
    // White space before a line's first word is source formatting that no reader sees.
    if (this.pieces.length === 0 && !this.keepsLineFeeds && /^ *$/.test(text)) return;
    if (text) this.add(node, text, node.data);
  }

  private add(node: Node, text: string, data: string | undefined): void {
    this.pieces.push({ node, start: this.length, text, data });
    this.length += text.length;
  }

  private flush(): void {
    const { pieces } = this;
    const [first, last] = [pieces[0]?.node, pieces.at(-1)?.node];
    if (!first || !last) return;
    // The last line break of a block shows nothing: it only keeps an empty line open.
    if (last.nodeName === 'BR') pieces.pop();
    const identity = this.named.has(this.block) ? first : this.block;
    this.named.add(this.block);
    this.paragraphs.push(new DomParagraph(identity, pieces, [first, last]));
    this.pieces = [];
    this.length = 0;
  }
}

/** Whether a body shows line feeds in its text as such. */
export function keepsLineFeeds(body: HTMLElement): boolean {
  const whiteSpace = body.ownerDocument.defaultView?.getComputedStyle(body).whiteSpace ?? '';
  return /^(pre|break-spaces)/.test(whiteSpace);
}

/**
 * The paragraphs of a mail body in order. Bold words and links are joined, a line break inside a block becomes `\n`,
 * an empty line becomes `''`; every other character stays as it is, one for one (also non-breaking spaces).
 *
 * @param known what blocks held when they were read before, for those that are the same still
 */
export function readOwnText(
  body: HTMLElement,
  foreign: (element: Element) => ForeignPart,
  hasLineFeeds = keepsLineFeeds(body),
  known?: WeakMap<Node, DomParagraph[]>,
): OwnText {
  return new Reader(body, foreign, hasLineFeeds, known).read();
}
