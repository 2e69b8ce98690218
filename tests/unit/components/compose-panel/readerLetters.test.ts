import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeReaders } from '../../../../components/compose-panel/alikeReaders';
import { likelyChoice } from '../../../../components/compose-panel/letterChoice';
import { readerLetters } from '../../../../components/compose-panel/readerLetters';
import { readsAlike } from '../../../../lib/letters/readsAlike';
import { sketchOf } from '../../../../lib/letters/sketch';
import { runs } from '../../../runs';
import { ANNA, offerWith } from './panel-fixture';
import { applicationWithTwo, BRANDT, TO_ANNA } from './two-readers';

const letters = (id: string, turn: number, notes?: Parameters<typeof applicationWithTwo>[0]) => {
  const offer = offerWith({ application: applicationWithTwo({ id, ...notes }) });
  return readerLetters(offer, () => ({ ...likelyChoice(offer), turn }), '2026-11-24');
};

describe('The letters to the people of one interview (R4)', () => {
  it('never read alike where each has a detail of their own, whatever the record and the turn (property)', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(20), (id, turn) => {
        const [toAnna, toBrandt] = letters(id, turn);
        expect(toAnna && toBrandt && readsAlike(toBrandt.draft, toAnna.draft)).toBe(false);
      }),
      { numRuns: runs(60, 300) },
    );
  });

  it('are dealt out in the order of the interview, and the first one’s stays what it is', () => {
    const [toAnna, toBrandt] = letters('application-1', 0);
    expect([toAnna?.request.contact, toBrandt?.request.contact]).toEqual([ANNA, BRANDT]);
    expect([toAnna?.request.share, toBrandt?.request.share]).toEqual([
      { index: 0, of: 2 },
      { index: 1, of: 2 },
    ]);
    expect(toAnna?.draft).toEqual(letters('application-1', 0)[0]?.draft);
  });

  it('leave out who can’t be written to: the others then have all that was noted', () => {
    const [toAnna, ...rest] = letters('application-1', 0, { others: [{ ...BRANDT, email: '' }] });
    expect(rest).toEqual([]);
    expect(toAnna?.request.share).toBeUndefined();
  });
});

describe('A letter that was sent', () => {
  const sentAs = (text: string) => [{ ...TO_ANNA, sketch: sketchOf(text) }];
  const [toAnna, toBrandt] = letters('application-1', 0);

  it('counts as it went out: the user may have written what the other letter says', () => {
    if (!toAnna || !toBrandt) throw new Error('there are two letters');
    const changed = applicationWithTwo({ letters: sentAs(toBrandt.draft.text) });
    expect(alikeReaders(toBrandt, [toAnna], changed)).toEqual([ANNA]);
    const own = applicationWithTwo({ letters: sentAs(toAnna.draft.text) });
    expect(alikeReaders(toBrandt, [toAnna], own)).toEqual([]);
  });
});
