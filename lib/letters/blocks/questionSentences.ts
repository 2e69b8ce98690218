import type { DraftSentence } from '../draft';
import { joinList } from '../fragments/joinList';
import type { Point } from '../fragments/point';
import { type Question, readQuestion } from '../fragments/readQuestion';
import type { Variants, Voice } from '../voice';
import type { QuestionFrames } from '../wording/wording';
import { setBehindSentence } from './setBehindSentence';

/** More than two questions are for the second interview (R8). */
export const MOST_QUESTIONS = 2;

interface Asked {
  point: Point;
  question: Question;
}

/** The open questions as proper question sentences (R8). */
export function questionSentences(voice: Voice, points: readonly Point[], frames: QuestionFrames): DraftSentence[] {
  const asked = points.map((point) => ({ point, question: readQuestion(point.typed, voice.language) }));
  const both = together(voice, asked, frames);
  if (both) return [{ ...both, points }];
  return asked.map((each, index) => oneOf(voice, each, index, frames));
}

/** Two of the same kind share one frame. */
function together(
  voice: Voice,
  asked: readonly Asked[],
  frames: QuestionFrames,
): Omit<DraftSentence, 'points'> | undefined {
  const [one, two] = asked.map(({ question }) => question);
  if (!one || !two || one.shape !== two.shape) return undefined;
  if (one.shape === 'direct') return direct(voice, `${one.text} ${two.text}`, frames.two, 0);
  const list = one.shape === 'topic' ? joinList([one.text, two.text], voice.language) : undefined;
  return list === undefined ? undefined : { text: voice.say('questions', frames.topics, { f: list }), isOwn: false };
}

function oneOf(voice: Voice, { point, question }: Asked, index: number, frames: QuestionFrames): DraftSentence {
  const { shape, text } = question;
  const points = [point];
  if (shape === 'direct') {
    return { ...direct(voice, text, index === 0 ? frames.one : frames.moreDirect, index), points };
  }
  const variants =
    shape === 'topic' ? topicFrames(text, frames.topic) : index === 0 ? frames.indirect : frames.moreIndirect;
  return { points, isOwn: false, text: voice.say(`question-${shape}`, variants, { f: text }, index) };
}

/** "Probezeit, und wie lange" is more than a topic: it stands behind a colon, with its own full stop. */
function topicFrames(text: string, frames: Variants): Variants {
  const isLong = text.includes(',');
  const [first, ...others] = frames.filter((frame) => frame.includes(': {f}.') === isLong);
  return first === undefined ? frames : [first, ...others];
}

function direct(voice: Voice, questions: string, frames: QuestionFrames['one'], turn: number) {
  const fitted = voice.sayShort('questions', frames, { f: questions }, turn);
  const text = fitted ?? setBehindSentence(voice, 'questions', frames, questions, turn);
  return { text, isOwn: fitted === undefined };
}
