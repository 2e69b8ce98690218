import { noteSentences } from '../blocks/noteSentences';
import { questionSentences } from '../blocks/questionSentences';
import { repairSentences } from '../blocks/repairSentences';
import type { LetterRequest } from '../letter';
import type { Voice } from '../voice';
import type { Wording } from '../wording/wording';

/**
 * Step 1 (R5–R13): thanks and what stayed; what impressed and the wish that follows from it; an addition; open questions; a second
 * interview. With nothing noted it is thanks, wish and invitation alone (R3).
 */
export function thankYou(request: LetterRequest, voice: Voice, wording: Wording): string[] {
  const { notes, contact, timing } = request;
  const { thankYou: own } = wording;
  const opening = voice.say('opening', timing === 'late' ? own.openingLate : own.opening);
  const stayed = noteSentences(voice, 'stayed', notes.stayedWithMe, wording.stayed, contact.language);
  const impressed = noteSentences(voice, 'impressed', notes.impressedMe, wording.impressed, contact.language);
  const wish = voice.say('wish', stayed || impressed ? own.wishWithReason : own.wish);
  const second = voice.say('second', own.second);
  const questions = questionSentences(voice, notes.openQuestions, wording.questions, contact.language);
  const repair = repairSentences(voice, notes.answerBetter, wording.repair, contact.language);
  if (!stayed && !impressed && !questions && !repair) return [`${opening} ${wish}`, second];
  // What stayed belongs into the opening (R13); without it, what impressed does.
  const [first, middle] = stayed ? [stayed, impressed] : [impressed, ''];
  return [`${opening} ${first}`, `${middle} ${wish}`, repair, questions, second];
}
