import { addressesOtherwise } from './fragments/addressesOtherwise';
import type { LaidBlock } from './layOut';
import type { FragmentFit, LetterRequest } from './letter';
import type { Taken } from './takePoints';

/** What became of every point of the notes. */
export function fitsOf(request: LetterRequest, blocks: readonly LaidBlock[], { all, left }: Taken): FragmentFit[] {
  return all.map((point) => {
    const { note, typed } = point;
    const block = blocks.find(({ sentences }) => sentences.some(({ points }) => points.includes(point)));
    const sentence = block?.sentences.find(({ points }) => points.includes(point));
    if (!block || !sentence) return { note, typed, how: 'left-out', sentence: '', reason: left.get(point) ?? 'length' };
    if (!block.isOn) return { note, typed, how: 'left-out', sentence: '', reason: 'switched-off' };
    const reason = addressesOtherwise(typed, request) ? 'other-terms' : undefined;
    const how = sentence.isOwn ? 'own-sentence' : 'fitted';
    return { note, typed, how, sentence: sentence.text, ...(reason ? { reason } : {}) };
  });
}
