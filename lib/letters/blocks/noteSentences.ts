import type { Language } from '../../domain/application';
import type { Fragment, FragmentShape } from '../fragments/fragment';
import { joinList, keywordsOf } from '../fragments/joinList';
import { readFragment } from '../fragments/readFragment';
import { splitNote } from '../fragments/splitNote';
import { withoutEnd } from '../fragments/withoutEnd';
import type { Variants, Voice } from '../voice';
import type { NoteFrames } from '../wording/wording';

/** A note as sentences of a letter: the user's words in the frame that is right for them. `''` for an empty note. */
export function noteSentences(
  voice: Voice,
  slot: string,
  note: string,
  frames: NoteFrames,
  language: Language,
): string {
  return fragmentsOf(note, language)
    .map((fragment, index) => framed(voice, slot, fragment, index, index === 0 ? first(frames) : further(frames)))
    .join(' ');
}

type FramesByShape = Readonly<Record<Exclude<FragmentShape, 'own'>, Variants | undefined>>;

function first(frames: NoteFrames): FramesByShape {
  return frames;
}

/** From the second point on, full sentences stand by themselves. */
function further({ moreClause, moreAny }: NoteFrames): FramesByShape {
  return { clause: moreClause, subject: moreAny, object: moreAny, any: moreAny, sentence: undefined };
}

function framed(voice: Voice, slot: string, { shape, text }: Fragment, turn: number, frames: FramesByShape): string {
  const variants = shape === 'own' ? undefined : frames[shape];
  return variants ? voice.say(slot, variants, { f: text }, turn) : text;
}

/** The points of a note; keywords, on one line or on several, become one list. */
export function fragmentsOf(note: string, language: Language): Fragment[] {
  const points = splitNote(note);
  const fragments = points.map((point) => readFragment(point, language));
  const isKeywordish = ({ shape }: Fragment) => shape === 'any' || shape === 'subject' || shape === 'object';
  if (!fragments.every(isKeywordish)) return fragments;
  const keywords = points.length === 1 ? keywordsOf(points[0] ?? '') : points;
  const list = joinList(keywords.map(withoutEnd), language);
  return list ? [readAsList(list, language)] : fragments;
}

/** Only the first letter's case is looked at: a list fits after a colon whatever its points are. */
function readAsList(list: string, language: Language): Fragment {
  const { shape, text } = readFragment(list, language);
  return { shape: 'any', text: shape === 'own' || shape === 'sentence' ? list : text };
}
