import type { InterviewNotes, Language } from '../domain/application';
import { MOST_QUESTIONS } from './blocks/questionSentences';
import { fitsNoSentence } from './fragments/fitsNoSentence';
import { namesReader } from './fragments/namesReader';
import type { Point } from './fragments/point';
import { pointsOf } from './fragments/pointsOf';
import { readQuestion } from './fragments/readQuestion';
import { readRepair } from './fragments/readRepair';
import { sharePoints } from './fragments/sharePoints';
import { spelled } from './fragments/spelled';
import { KINDS } from './kinds/kinds';
import type { LeftOutReason, LetterRequest } from './letter';

/** Which points of the notes this letter takes, and why not the others. */
export interface Taken {
  points: Readonly<Record<keyof InterviewNotes, readonly Point[]>>;
  /** Every point, in the order of the notes. */
  all: readonly Point[];
  left: ReadonlyMap<Point, LeftOutReason>;
}

/** No letter of 150 words holds more of one note. */
const MOST_POINTS = 8;
const NOTES = ['stayedWithMe', 'impressedMe', 'openQuestions', 'answerBetter'] as const;

export function takePoints(request: LetterRequest): Taken {
  const { mine, others } = sharePoints(request);
  const rest = [...pointsOf(request.notes, 'openQuestions'), ...pointsOf(request.notes, 'answerBetter')];
  const all = [...mine, ...others, ...spelled(rest, request.contact.language)];
  const left = new Map<Point, LeftOutReason>();
  const otherLetters = new Set(others);
  const counts = new Map<Point['note'], number>();
  for (const point of all) {
    const count = counts.get(point.note) ?? 0;
    const isFull = count >= (point.note === 'openQuestions' ? MOST_QUESTIONS : MOST_POINTS);
    const reason = otherLetters.has(point) ? 'other-letter' : isFull ? 'length' : reasonToLeave(point, request);
    if (reason) left.set(point, reason);
    else counts.set(point.note, count + 1);
  }
  return withPoints({ all: NOTES.flatMap((note) => all.filter((point) => point.note === note)), left });
}

/** The same without some more points, that would make the letter too long. */
export function takeFewer({ all, left }: Taken, point: Point): Taken {
  return withPoints({ all, left: new Map(left).set(point, 'length') });
}

function withPoints({ all, left }: Pick<Taken, 'all' | 'left'>): Taken {
  const of = (note: keyof InterviewNotes) => all.filter((point) => point.note === note && !left.has(point));
  const points = {
    stayedWithMe: of('stayedWithMe'),
    impressedMe: of('impressedMe'),
    openQuestions: of('openQuestions'),
    answerBetter: of('answerBetter'),
  };
  return { all, left, points };
}

/** Why a point stays out of this letter whatever its length. */
export function reasonToLeave(point: Point, request: LetterRequest): LeftOutReason | undefined {
  const { kind, length = 'full', contact } = request;
  const { full, minimal } = KINDS[kind].notes;
  if (!full.includes(point.note)) return 'not-for-this-kind';
  if (namesReader(point.typed, request)) return 'names-reader';
  if (fitsNoSentence(point, request)) return 'no-sentence';
  if (length === 'minimal' && !minimal.includes(point.note)) return 'length';
  return reasonInWords(point, contact.language);
}

/** What is no question, or adds nothing. */
function reasonInWords({ note, typed }: Point, language: Language): LeftOutReason | undefined {
  if (note === 'openQuestions') return readQuestion(typed, language).shape === 'leave-out' ? 'no-sentence' : undefined;
  const repair = note === 'answerBetter' ? readRepair(typed, language) : undefined;
  return repair?.shape === 'leave-out' ? repair.reason : undefined;
}
