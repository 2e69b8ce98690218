import { addressesOtherwise, mayMeanOthers } from './fragments/addressesOtherwise';
import type { Point } from './fragments/point';
import { hasSmallNoun } from './fragments/smallNouns';
import type { LaidBlock } from './layOut';
import type { FragmentFit, LetterRequest, LookAgainReason } from './letter';
import type { Taken } from './takePoints';

/** What became of every point of the notes. */
export function fitsOf(request: LetterRequest, blocks: readonly LaidBlock[], { all, left }: Taken): FragmentFit[] {
  return all.map((point) => {
    const { note, asTyped: typed = point.typed } = point;
    const block = blocks.find(({ sentences }) => sentences.some(({ points }) => points.includes(point)));
    const sentence = block?.sentences.find(({ points }) => points.includes(point));
    if (!block || !sentence) return { note, typed, how: 'left-out', sentence: '', reason: left.get(point) ?? 'length' };
    if (!block.isOn) return { note, typed, how: 'left-out', sentence: '', reason: 'switched-off' };
    const reason = sentence.isQuoted ? 'quoted' : lookAgain(point, request);
    const how = sentence.isOwn ? 'own-sentence' : 'fitted';
    return { note, typed, how, sentence: sentence.text, ...(reason ? { reason } : {}) };
  });
}

function lookAgain({ typed }: Point, request: LetterRequest): LookAgainReason | undefined {
  if (addressesOtherwise(typed, request)) return 'other-terms';
  if (mayMeanOthers(typed, request)) return 'small-sie';
  return request.contact.language === 'de' && hasSmallNoun(typed) ? 'small-noun' : undefined;
}
