import type { DraftSentence } from '../draft';
import { uncapitalised } from '../firstLetter';
import { type Fragment, fullSentence } from '../fragments/fragment';
import type { Point } from '../fragments/point';
import { readFragment } from '../fragments/readFragment';
import { type Repair, readRepair } from '../fragments/readRepair';
import { withoutEnd } from '../fragments/withoutEnd';
import type { Variants, Voice } from '../voice';
import type { RepairFrames } from '../wording/wording';
import { setBehindSentence } from './setBehindSentence';

/** What the applicant adds to an answer (R10). */
export function repairSentences(voice: Voice, points: readonly Point[], frames: RepairFrames): DraftSentence[] {
  return points.flatMap((point, index) => {
    const repair = readRepair(point.typed, voice.language);
    return repair.shape === 'leave-out' ? [] : [{ points: [point], ...sentence(voice, repair, index, frames) }];
  });
}

type Said = Pick<DraftSentence, 'text' | 'isOwn'>;

function sentence(
  voice: Voice,
  repair: Exclude<Repair, { shape: 'leave-out' }>,
  turn: number,
  frames: RepairFrames,
): Said {
  if (repair.shape === 'infinitive') {
    const text = withoutEnd(
      voice.language === 'en' || startsSmall(repair.text) ? uncapitalised(repair.text) : repair.text,
    );
    const variants = turn === 0 ? frames.infinitive : frames.moreInfinitive;
    return { text: voice.say('repair', variants, { f: text }, turn), isOwn: false };
  }
  const fragment = readFragment(repair.text, voice.language, voice.terms, 'writer');
  const fitted = framesFor(fragment, frames, turn);
  const text = fitted && voice.sayShort('repair', fitted, { f: fragment.text }, turn);
  if (text) return { text, isOwn: false };
  const alone = fullSentence(fragment);
  return {
    isOwn: true,
    text: turn > 0 || /^Zu[mr]? /.test(alone) ? alone : setBehindSentence(voice, 'repair', frames.sentence, alone),
  };
}

function framesFor({ shape, text }: Fragment, frames: RepairFrames, turn: number): Variants | undefined {
  if (shape === 'clause') return turn === 0 ? frames.clause : frames.moreClause;
  if (shape === 'own' || shape === 'sentence') return turn === 0 && !/:\s/.test(text) ? frames.sentence : undefined;
  return turn === 0 ? frames.any : frames.moreAny;
}

/** "Bei der Frage … erwähnen": a small word that a note began with in capitals. */
function startsSmall(text: string): boolean {
  return /^(?:Bei|Beim|Zur|Zum|Mehr|Noch|Auch|Die|Den|Das|Dem|Der|Mein\p{L}*|Von|Vom|Über|Dass|Wie|Kurz|Genauer)\s/u.test(
    text,
  );
}
