import type { Language, Terms } from '../../domain/application';
import type { Fragment } from './fragment';
import { joinList, keywordsOf } from './joinList';
import type { Point } from './point';
import { readFragment } from './readFragment';
import { withoutEnd } from './withoutEnd';

/** The points that share a sentence, and how their words are read. */
export interface PointGroup {
  points: readonly Point[];
  fragment: Fragment;
}

/** Keywords, on one line or on several, become one list; every other point stands alone. */
export function groupPoints(points: readonly Point[], language: Language, terms: Terms): PointGroup[] {
  const groups = points.map((point) => ({ points: [point], fragment: readFragment(point.typed, language, terms) }));
  if (groups.length === 0 || !groups.every(({ fragment }) => isKeywordish(fragment))) return groups;
  const [only] = points;
  // "die Art, Kritik zu üben" is one thing, comma and all.
  if (groups.length === 1 && groups[0]?.fragment.shape !== 'any') return groups;
  const keywords = points.length === 1 && only ? keywordsOf(only.typed) : points.map(({ typed }) => typed);
  const list = joinList(keywords.map(withoutEnd), language);
  return list ? [{ points, fragment: readAsList(list, language, terms) }] : groups;
}

function isKeywordish({ shape }: Fragment): boolean {
  return shape === 'any' || shape === 'subject' || shape === 'object';
}

/** Only the first letter's case is looked at: a list fits after a colon whatever its points are. */
function readAsList(list: string, language: Language, terms: Terms): Fragment {
  const { shape, text } = readFragment(list, language, terms);
  return { shape: 'any', text: shape === 'own' || shape === 'sentence' || shape === 'note' ? list : text };
}
