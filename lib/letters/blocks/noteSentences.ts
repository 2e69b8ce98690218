import type { DraftSentence } from '../draft';
import { type Fragment, fullSentence } from '../fragments/fragment';
import { groupPoints, type PointGroup } from '../fragments/groupPoints';
import type { Point } from '../fragments/point';
import { quoted } from '../quoted';
import { suitable } from '../suitable';
import type { Variants, Voice } from '../voice';
import type { NoteFrames } from '../wording/wording';
import { setBehindSentence } from './setBehindSentence';

/** The points of a note as sentences of a letter: the user's words in the frame that is right for them. */
export function noteSentences(
  voice: Voice,
  slot: string,
  points: readonly Point[],
  frames: NoteFrames,
): DraftSentence[] {
  return groupPoints(points, voice.language, voice.terms).map((group, index) =>
    sentenceOf(voice, slot, group, index, frames),
  );
}

function sentenceOf(
  voice: Voice,
  slot: string,
  { points, fragment }: PointGroup,
  turn: number,
  frames: NoteFrames,
): DraftSentence {
  const framed = fittedText(voice, slot, fragment, turn, frames);
  if (framed) return { points, text: framed, isOwn: false, isQuoted: fragment.shape === 'note' };
  const whole = withoutOurThat(fragment, points[0]?.typed ?? '');
  // "That every new colleague …" is no sentence in English.
  if (voice.language === 'en' && /^(?:that|how|why|what) /.test(whole.text)) {
    const { any, moreAny } = frames;
    return { points, isOwn: true, text: voice.say(slot, turn === 0 ? any : moreAny, { f: whole.text }, turn) };
  }
  const alone = fullSentence(whole);
  const stands = fragment.shape === 'own' || turn > 0;
  return { points, isOwn: true, text: stands ? alone : setBehindSentence(voice, slot, frames.sentence, alone) };
}

/** "that" is ours where a statement was typed; too long for a frame, it stands without. */
function withoutOurThat({ shape, text }: Fragment, typed: string): Fragment {
  return { shape, text: shape === 'clause' && !/^that\s/i.test(typed) ? text.replace(/^that /, '') : text };
}

/** Our sentence with the words in it; `undefined` where they are a sentence themselves or too long for a frame. */
function fittedText(
  voice: Voice,
  slot: string,
  fragment: Fragment,
  turn: number,
  frames: NoteFrames,
): string | undefined {
  const variants = framesFor(fragment, frames, turn === 0);
  if (!variants) return undefined;
  const f = fragment.shape === 'note' ? quoted(fragment.text, voice.locale) : fragment.text;
  const fitting =
    voice.language === 'en' && fragment.shape === 'any' && /, | and /.test(f) ? ofSeveral(variants) : variants;
  const text = voice.sayShort(slot, /[,:]/.test(f) ? closedBy(fitting) : fitting, { f }, turn);
  // Britain and America write differently behind a colon: a full stop is right in both.
  return voice.language === 'en' && fragment.shape === 'sentence' ? text?.replace(`: ${f}`, `. ${f}`) : text;
}

/** Words with a clause of their own end the sentence: behind them it would need another comma. */
function closedBy(variants: Variants): Variants {
  return suitable(variants, (variant) => variant.endsWith('{f}.'));
}

/** "One thing that won me over: quiet, light and old books" counts wrong. */
function ofSeveral(variants: Variants): Variants {
  return suitable(variants, (variant) => !/^(?:And )?(?:one|something|another) /i.test(variant));
}

/** From the second point on, full sentences stand by themselves. */
function framesFor({ shape, text }: Fragment, frames: NoteFrames, isFirst: boolean): Variants | undefined {
  if (shape === 'own') return undefined;
  if (shape === 'sentence') return isFirst && !/:\s/.test(text) ? frames.sentence : undefined;
  // "What you said" is a thing: "I was impressed by what you said".
  const isThing = shape === 'clause' && /^what /.test(text);
  if (isFirst) return isThing ? frames.object : frames[shape];
  const { moreClause, moreSubject, moreObject, moreAny, moreNote } = frames;
  return {
    clause: isThing ? moreObject : moreClause,
    subject: moreSubject,
    object: moreObject,
    any: moreAny,
    note: moreNote,
  }[shape];
}
