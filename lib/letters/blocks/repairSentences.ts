import type { Language } from '../../domain/application';
import { uncapitalised } from '../firstLetter';
import { readFragment } from '../fragments/readFragment';
import { type Repair, readRepair } from '../fragments/readRepair';
import { splitNote } from '../fragments/splitNote';
import { withoutEnd } from '../fragments/withoutEnd';
import type { Voice } from '../voice';
import type { Wording } from '../wording/wording';

/** What the applicant adds to an answer (R10), or `''`. Points that only tell of a slip are left out. */
export function repairSentences(voice: Voice, note: string, frames: Wording['repair'], language: Language): string {
  return splitNote(note)
    .map((point) => readRepair(point, language))
    .map((repair, index) => sentence(voice, repair, index, frames, language))
    .filter(Boolean)
    .join(' ');
}

/** Whether a note would put nothing but a slip into the letter. */
export function isOnlySlips(note: string, language: Language): boolean {
  return splitNote(note).every((point) => readRepair(point, language).shape === 'leave-out');
}

function sentence(voice: Voice, repair: Repair, index: number, frames: Wording['repair'], language: Language): string {
  if (repair.shape === 'leave-out') return '';
  if (repair.shape === 'infinitive') {
    const text = withoutEnd(language === 'en' || startsSmall(repair.text) ? uncapitalised(repair.text) : repair.text);
    return voice.say('repair', frames.infinitive, { f: text }, index);
  }
  const { shape, text } = readFragment(repair.text, language);
  if (shape === 'clause') return voice.say('repair', frames.clause, { f: text }, index);
  if (shape === 'own' || shape === 'sentence')
    return index === 0 ? voice.say('repair', frames.sentence, { f: text }) : text;
  return voice.say('repair', frames.any, { f: text }, index);
}

/** "Bei der Frage … erwähnen": a small word that a note began with in capitals. */
function startsSmall(text: string): boolean {
  return /^(?:Bei|Beim|Zur|Zum|Mehr|Noch|Auch|Die|Den|Das|Dem|Der|Mein\p{L}*|Von|Vom|Über|Dass|Wie|Kurz|Genauer)\s/u.test(
    text,
  );
}
