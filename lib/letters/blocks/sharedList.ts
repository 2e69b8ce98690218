import type { DraftSentence } from '../draft';
import { SMALL_WORDS } from '../fragments/german';
import { groupPoints } from '../fragments/groupPoints';
import { keywordsOf } from '../fragments/joinList';
import type { Point } from '../fragments/point';
import { suitable } from '../suitable';
import type { Variants, Voice } from '../voice';
import type { NoteFrames } from '../wording/wording';
import { noteSentences } from './noteSentences';

const MOST_KEYWORDS = 5;
/** Within a list these would stay capital: "Hunde und Feste Teams". */
const PHONE_CAPITAL = /^\p{Lu}\p{Ll}+(?:e|er|es|en) \p{Lu}/u;
/** What stayed pleased its writer; that it won him over, he hasn't said. */
const PLEASED = /gef[aä]ll|gut/;

/**
 * What stayed and what impressed as one list behind one colon, where both are bare German keywords: two such sentences in a row read like
 * a form. `undefined` where either is more.
 */
export function sharedList(
  voice: Voice,
  stayed: readonly Point[],
  impressed: readonly Point[],
  frames: NoteFrames,
): DraftSentence | undefined {
  const points = [...stayed, ...impressed];
  const keywords = points.flatMap(({ note, typed }) => keywordsOf(typed).map((keyword) => ({ note, typed: keyword })));
  if (voice.language !== 'de' || keywords.length > MOST_KEYWORDS || !keywords.every(isNounInList)) return undefined;
  if (![stayed, impressed, keywords].every((part) => isBareList(voice, part))) return undefined;
  const [sentence] = noteSentences(voice, 'impressed', keywords, { ...frames, any: pleasing(frames.any) });
  return sentence && !sentence.isOwn ? { ...sentence, points } : undefined;
}

function isBareList({ language, terms }: Voice, points: readonly Point[]): boolean {
  const groups = groupPoints(points, language, terms);
  return groups.length === 1 && groups[0]?.fragment.shape === 'any';
}

function isNounInList({ typed }: Point, index: number): boolean {
  const [first = ''] = typed.split(/\s/, 1);
  const isCapital = first !== first.toLowerCase() && SMALL_WORDS.has(first.toLowerCase());
  return /\p{Lu}\p{Ll}/u.test(typed) && (index === 0 || !(isCapital || PHONE_CAPITAL.test(typed)));
}

function pleasing(variants: Variants): Variants {
  return suitable(variants, (variant) => PLEASED.test(variant));
}
