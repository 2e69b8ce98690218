import type { InterviewNotes } from '../../domain/application';
import { wordCount } from '../wordCount';
import type { Point } from './point';
import { splitNote } from './splitNote';

/** A longer point is told in its sentences, so that the letter can hold some of them. */
const LONG = 35;
const SENTENCE_END = /(?<=[!?…]|(?<!\d|(?<!\p{L})(?:\p{L}{1,2}|bzw|usw|ca|inkl|evtl|Prof|Mrs))\.)\s+(?=\p{Lu})/u;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The single points of one note. Questions stand alone, even those that share a line. */
export function pointsOf(notes: InterviewNotes, note: keyof InterviewNotes): Point[] {
  const lines = splitNote(notes[note]);
  const parts = note === 'openQuestions' ? lines.flatMap(questionsIn) : lines.flatMap(sentencesIn);
  return parts.filter((typed) => HAS_WORD.test(typed)).map((typed) => ({ note, typed }));
}

/** "Wie groß ist das Team? Wer leitet es?" on one line are two. */
function questionsIn(line: string): string[] {
  return line.split(/(?<=\?)\s+/);
}

function sentencesIn(line: string): string[] {
  return wordCount(line) > LONG ? line.split(SENTENCE_END) : [line];
}
