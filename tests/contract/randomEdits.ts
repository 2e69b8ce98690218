import type { DomParagraph } from '../../lib/webmail/dom/DomParagraph';
import type { ForeignPart } from '../../lib/webmail/dom/foreignParts';
import { type OwnText, readOwnText } from '../../lib/webmail/dom/readOwnText';
import { readBody } from '../../lib/webmail/dom/rememberReading';
import { seededRandom } from '../e2e/harness/seededRandom';

/** Edits of every kind that an editor or a site may make in a body, one after another; calls back after each. */
function editAtRandom(body: HTMLElement, seed: number, times: number, look: (edit: string) => void): void {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const page = body.ownerDocument;
  const elements = () => [...body.querySelectorAll<HTMLElement>('*')];
  const texts = () => {
    const walker = page.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  };
  const line = (name: string) => {
    const block = page.createElement(name);
    block.append(`Zeile ${Math.floor(random() * 100)}`);
    return block;
  };
  const block = () => pick(elements().filter((each) => /^(DIV|LI|UL)$/.test(each.nodeName))) ?? body;
  const edits: Record<string, () => void> = {
    changeText: () => pick(texts())?.insertData(0, 'x'),
    emptyText: () => pick(texts())?.replaceData(0, 1e6, ''),
    splitText: () => {
      const text = pick(texts());
      if (text && text.length > 2) text.splitText(1);
    },
    addLine: () => block().append(line('div')),
    addLineBefore: () => block().before(line('div')),
    addInline: () => block().append(line('b')),
    addBreak: () => block().append(page.createElement('br')),
    wrap: () => {
      const inner = block();
      const outer = line('div');
      if (inner === body) return;
      inner.before(outer);
      outer.append(inner);
    },
    move: () => {
      const [one, other] = [block(), block()];
      if (one !== body && !one.contains(other)) other.append(one);
    },
    remove: () => random() < 0.3 && block() !== body && pick(elements())?.remove(),
    becomeSignature: () => pick(elements())?.classList.add('gmail_signature'),
    beOwnAgain: () => {
      for (const each of body.querySelectorAll('.gmail_signature')) each.classList.remove('gmail_signature');
    },
    becomeThing: () => pick(elements())?.setAttribute('contenteditable', 'false'),
    becomeText: () => pick(elements())?.removeAttribute('contenteditable'),
    addDashes: () => random() < 0.2 && block().append('-- '),
  };
  for (let time = 0; time < times; time++) {
    const name = pick(Object.keys(edits)) ?? '';
    edits[name]?.();
    if (!body.textContent) body.append(line('div'));
    look(`${time} ${name}`);
  }
}

const isSameLine = (one: DomParagraph, other: DomParagraph | undefined) =>
  one.node === other?.node &&
  one.text === other.text &&
  one.pieces.every(({ node, start, data }, n) => {
    const piece = other.pieces[n];
    return piece?.node === node && piece.start === start && piece.data === data;
  });

const isSameText = (one: OwnText, other: OwnText) =>
  one.paragraphs.length === other.paragraphs.length &&
  one.paragraphs.every((line, n) => isSameLine(line, other.paragraphs[n])) &&
  one.above.length === other.above.length &&
  one.firstForeign === other.firstForeign;

/** After which random edits what is remembered of a body differs from what it says when it is read anew. */
export function findWrongMemories(body: HTMLElement, seed: number, times: number): string[] {
  const wrong: string[] = [];
  const foreign = (element: Element): ForeignPart => (element.matches('.gmail_quote') ? 'element' : undefined);
  editAtRandom(body, seed, times, (edit) => {
    if (!isSameText(readBody(body, foreign), readOwnText(body, foreign))) wrong.push(edit);
  });
  return wrong;
}
