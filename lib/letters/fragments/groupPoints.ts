import type { Language, Terms } from '../../domain/application';
import { wordCount } from '../wordCount';
import { calmMarks } from './calmMarks';
import type { Fragment } from './fragment';
import { SMALL_WORDS } from './german';
import { joinList, keywordsOf } from './joinList';
import type { Point } from './point';
import { readFragment } from './readFragment';
import { withoutEnd } from './withoutEnd';

/** A longer point is no keyword. */
const MOST_WORDS = 7;

/** The points that share a sentence, and how their words are read. */
export interface PointGroup {
  points: readonly Point[];
  fragment: Fragment;
}

/** Keywords, on one line or on several, become one list; every other point stands alone. */
export function groupPoints(points: readonly Point[], language: Language, terms: Terms): PointGroup[] {
  const groups = points.map((point) => ({ points: [point], fragment: readFragment(point.typed, language, terms) }));
  const headlines = language === 'de' ? joinHeadlines(points, groups) : undefined;
  if (headlines) return [{ points, fragment: { shape: 'any', text: headlines } }];
  if (groups.length === 0 || !groups.every(({ fragment }) => isKeywordish(fragment))) return groups;
  const [only] = points;
  // "die Art, Kritik zu üben" is one thing, comma and all.
  const isOne = language === 'de' || keywordsOf(only?.typed ?? '').length === 1;
  if (groups.length === 1 && isOne && groups[0]?.fragment.shape !== 'any') return groups;
  const keywords =
    points.length === 1 && only ? keywordsOf(calmMarks(only.typed)) : points.map(({ typed }) => calmMarks(typed));
  const list = joinList(keywords.map(withoutEnd), language);
  return list ? [{ points, fragment: readAsList(list, language, terms) }] : groups;
}

/** "feste Praxisanleiterin" and "Dienstplan steht sechs Wochen vorher": keywords, some with a verb, behind one colon. */
function joinHeadlines(points: readonly Point[], groups: readonly PointGroup[]): string | undefined {
  const shapes = groups.map(({ fragment }) => fragment.shape);
  const texts = points.map(({ typed }) => withoutEnd(typed));
  const areShort = texts.every((text) => wordCount(text) <= MOST_WORDS && !/[,.:?!]/.test(text));
  const areHeadlines = groups.every(
    ({ fragment }, index) => isKeywordish(fragment) || startsWithNoun(texts[index] ?? ''),
  );
  const isMixed = shapes[0] === 'any' && shapes.includes('sentence');
  return isMixed && areShort && areHeadlines ? texts.join(', ') : undefined;
}

/** In German a capital shows a noun without its article, unless it is the only capital of a sentence that a phone began. */
function startsWithNoun(text: string): boolean {
  const first = text.split(/\s/, 1)[0] ?? '';
  return /^\p{Lu}/u.test(first) && !SMALL_WORDS.has(first.toLowerCase());
}

function isKeywordish({ shape }: Fragment): boolean {
  return shape === 'any' || shape === 'subject' || shape === 'object';
}

/** A list fits after a colon whatever its points are, with its first letter's case looked at; English nouns need none. */
function readAsList(list: string, language: Language, terms: Terms): Fragment {
  const { shape, text } = readFragment(list, language, terms);
  if (language === 'en' && shape === 'object' && !text.startsWith('the idea of')) return { shape, text };
  return {
    shape: 'any',
    text: shape === 'any' || (language === 'de' && /^(?:subject|object|clause)$/.test(shape)) ? text : list,
  };
}
