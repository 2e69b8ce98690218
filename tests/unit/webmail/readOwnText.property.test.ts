import fc from 'fast-check';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readOwnText } from '../../../lib/webmail/dom/readOwnText';
import { runs } from '../../runs';

/** A tree of the kinds of nodes that mails hold; a string is text. */
type Tree = string | { tag: string; children: Tree[] };

const SIGNS = ['a', 'b ', ' ', 'ß', '\u{1F642}', '\u00a0', '\u00ad', '\u200b', '\u0634', '\n', 'wort'];
const text = fc.array(fc.constantFrom(...SIGNS), { maxLength: 6 }).map((signs) => signs.join(''));
const tags = ['div', 'p', 'ul', 'li', 'table', 'tr', 'td', 'b', 'i', 'a', 'span', 'br', 'img', 'blockquote', 'o:p'];

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.record({ tag: fc.constantFrom(...tags), children: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

let page: Document;

beforeAll(() => {
  const window = new Window();
  page = window.document as unknown as Document;
  vi.stubGlobal('Node', window.Node);
  vi.stubGlobal('Element', window.Element);
});

afterAll(() => vi.unstubAllGlobals());

function grow(node: Tree): Node {
  if (typeof node === 'string') return page.createTextNode(node);
  const element = page.createElement(node.tag);
  if (node.tag !== 'br' && node.tag !== 'img') element.append(...node.children.map(grow));
  return element;
}

function bodyOf(children: Tree[]): HTMLElement {
  const body = page.createElement('div');
  body.append(...children.map(grow));
  page.body.replaceChildren(body);
  return body;
}

/** What a range shows: text as the reader has it, one sign for an image, a line feed for a break. */
function shown(range: Range): string {
  const visit = (node: Node): string => {
    if (node.nodeName === 'BR') return '\n';
    if (node.nodeName === 'IMG') return '\ufffc';
    if (node.nodeType === 3) return (node as Text).data.replace(/[\t\n\r\f]/g, ' ');
    return [...node.childNodes].map(visit).join('');
  };
  return visit(range.cloneContents());
}

const trees = fc.array(tree, { maxLength: 5 });

describe('The map between a mail’s text and its page', () => {
  it('holds for every stretch of every tree: its range shows exactly that text', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (children, from, length) => {
        const body = bodyOf(children);
        for (const paragraph of readOwnText(body, () => undefined).paragraphs) {
          if (!paragraph.text) continue;
          const start = from % paragraph.text.length;
          const end = start + 1 + (length % (paragraph.text.length - start));
          const range = paragraph.toRange(start, end);
          expect(range && shown(range)).toBe(paragraph.text.slice(start, end));
        }
      }),
      { numRuns: runs(80, 300) },
    );
  });

  it('gives nothing once a text under it has changed or left', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.boolean(), (children, which, isRemoved) => {
        const { paragraphs } = readOwnText(bodyOf(children), () => undefined);
        const paragraph = paragraphs.filter(({ text: own }) => own)[which % Math.max(1, paragraphs.length)];
        const piece = paragraph?.pieces.find(({ node }) => node.nodeType === 3);
        if (!paragraph || !piece) return;
        if (isRemoved) (piece.node as Text).remove();
        else (piece.node as Text).data += '!';
        expect(paragraph.toRange(piece.start, piece.start + piece.text.length)).toBeUndefined();
      }),
      { numRuns: runs(50, 200) },
    );
  });

  it('loses and doubles no sign of the page, and gives every paragraph a name of its own', () => {
    fc.assert(
      fc.property(trees, (children) => {
        const body = bodyOf(children);
        const { paragraphs } = readOwnText(body, () => undefined);
        const solid = (all: string) => all.replace(/[\s\ufffc]/g, '');
        expect(solid(paragraphs.map(({ text: own }) => own).join(''))).toBe(solid(body.textContent ?? ''));
        expect(new Set(paragraphs.map(({ node }) => node)).size).toBe(paragraphs.length);
      }),
      { numRuns: runs(50, 200) },
    );
  });
});
