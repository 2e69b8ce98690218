import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BETWEEN, paragraphNow, placeInMail } from '../../../lib/composer/placeInMail';
import type { Paragraph } from '../../../lib/webmail/adapter';

const paragraph = (text: string, node = {} as Node): Paragraph => ({
  node,
  text,
  toRange: () => undefined,
  isAt: () => false,
});

describe('A place in the mail that the panel points at', () => {
  it('is found in its paragraph, wherever the text is cut into paragraphs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('', 'a', 'Hallo Welt', 'über\nzwei Zeilen', '👍 ja'), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (texts, which, at) => {
          const index = which % texts.length;
          const text = texts[index] ?? '';
          const start = text.length ? at % text.length : 0;
          const offset = texts.slice(0, index).reduce((sum, each) => sum + each.length + BETWEEN.length, 0);
          const found = placeInMail(
            texts.map((each) => paragraph(each)),
            offset + start,
            offset + text.length,
          );
          expect(found).toEqual({ index, start, end: text.length });
        },
      ),
    );
  });

  it('keeps to the first paragraph where it reaches into the next, and to its end where it lies between two', () => {
    const mail = [paragraph('Hallo'), paragraph('danke')];
    expect(placeInMail(mail, 2, 9)).toEqual({ index: 0, start: 2, end: 5 });
    expect(placeInMail(mail, 6, 6)).toEqual({ index: 0, start: 5, end: 5 });
  });

  it('is nowhere behind the end of a mail, and in an empty one', () => {
    expect(placeInMail([paragraph('Hallo')], 80, 90)).toBeUndefined();
    expect(placeInMail([], 0, 0)).toBeUndefined();
  });

  it('is left alone once its paragraph reads differently, and followed when it has only moved', () => {
    const [greeting, thanks] = [paragraph('Hallo'), paragraph('danke')];
    const line = paragraph('eine neue Zeile');
    expect(paragraphNow([greeting, line, thanks], [greeting, thanks], 1)).toBe(thanks);
    expect(paragraphNow([greeting, paragraph('danke sehr', thanks.node)], [greeting, thanks], 1)).toBeUndefined();
    expect(paragraphNow([], [greeting], 0)).toBeUndefined();
  });
});
