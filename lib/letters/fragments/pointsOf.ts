import type { InterviewNotes } from '../../domain/application';
import { SENTENCE_END } from '../sentenceEnd';
import { wordCount } from '../wordCount';
import { isNothing } from './isNothing';
import { keywordsOf } from './joinList';
import type { Point } from './point';
import { splitNote } from './splitNote';

/** A longer point is told in its sentences, so that the letter can hold some of them. */
const LONG = 35;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** The single points of one note, without those that say that there are none. Questions stand alone, even those that share a line. */
export function pointsOf(notes: InterviewNotes, note: keyof InterviewNotes): Point[] {
  const lines = splitNote(notes[note]);
  const parts = note === 'openQuestions' ? lines.flatMap(questionsIn) : lines.flatMap(sentencesIn);
  return parts.filter((typed) => HAS_WORD.test(typed) && !isNothing(typed)).map((typed) => ({ note, typed }));
}

/** "Wie groß ist das Team? Wer leitet es?" on one line are two, and so are "Homeoffice, Schichten". */
function questionsIn(line: string): string[] {
  return line.split(/(?<=\?)\s+/).flatMap((question) => (question.includes('?') ? [question] : keywordsOf(question)));
}

function sentencesIn(line: string): string[] {
  return wordCount(line) > LONG ? line.split(SENTENCE_END) : [line];
}
