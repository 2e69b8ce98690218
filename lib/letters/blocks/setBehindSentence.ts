import type { Variants, Voice } from '../voice';

const BEHIND_COLON = /: \{f\}$/;

/**
 * A sentence of the user's behind one of ours, each with its own full stop: for words too long to share a sentence, and for words with a
 * colon of their own ("Zur Frage nach Postgres: …"). What stands before the colon of such a frame is a sentence by itself.
 */
export function setBehindSentence(voice: Voice, slot: string, frames: Variants, sentence: string, turn = 0): string {
  const [first, ...others] = frames.filter((frame) => BEHIND_COLON.test(frame));
  if (first === undefined) return sentence;
  const asSentences = [first, ...others].map((frame) => frame.replace(BEHIND_COLON, '. {f}'));
  return voice.say(slot, asSentences as [string, ...string[]], { f: sentence }, turn);
}
