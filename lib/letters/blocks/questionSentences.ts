import type { DraftSentence } from '../draft';
import { uncapitalised } from '../firstLetter';
import { afterAbout } from '../fragments/englishNouns';
import { joinList } from '../fragments/joinList';
import type { Point } from '../fragments/point';
import { type Question, readQuestion } from '../fragments/readQuestion';
import { suitable } from '../suitable';
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
  return list === undefined ? undefined : { text: aboutTopic(voice, list, frames, frames.topics), isOwn: false };
}

function oneOf(voice: Voice, { point, question }: Asked, index: number, frames: QuestionFrames): DraftSentence {
  const { shape, text } = question;
  const points = [point];
  if (shape === 'direct') {
    return { ...direct(voice, text, index === 0 ? frames.one : frames.moreDirect, index), points };
  }
  if (shape === 'topic') return { points, isOwn: false, text: aboutTopic(voice, text, frames, frames.topic, index) };
  const variants = index === 0 ? frames.indirect : frames.moreIndirect;
  return { points, isOwn: false, text: voice.say(`question-${shape}`, variants, { f: text }, index) };
}

/** Behind "about" where the words are sure to fit there, else behind a colon. */
function aboutTopic(voice: Voice, topic: string, { about }: QuestionFrames, behindColon: Variants, turn = 0): string {
  const fitting = about && afterAbout(topic);
  if (about && fitting) return voice.say('question-topic', about, { f: fitting }, turn);
  return voice.say(
    'question-topic',
    voice.language === 'de' ? topicFrames(topic, behindColon) : behindColon,
    { f: topic },
    turn,
  );
}

/** "Probezeit, und wie lange" is more than a topic: it stands behind a colon, with its own full stop. */
function topicFrames(text: string, frames: Variants): Variants {
  const isLong = text.includes(',');
  return suitable(frames, (frame) => frame.includes(': {f}.') === isLong);
}

function direct(voice: Voice, questions: string, frames: QuestionFrames['one'], turn: number) {
  const fitted = voice.sayShort('questions', frames, { f: questions }, turn);
  const text = fitted ?? setBehindSentence(voice, 'questions', frames, questions, turn);
  return { text: voice.language === 'en' ? withoutCapitalBehindColon(text, questions) : text, isOwn: !fitted };
}

const SMALL_START =
  /^(?:How|What|When|Who|Where|Why|Which|Whose|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Has|Have|May)\s/;

/** Britain and America write capitals behind a colon differently: one question goes on in small letters, two get a full stop. */
function withoutCapitalBehindColon(text: string, questions: string): string {
  const isOne = questions.indexOf('?') === questions.length - 1;
  const asked = isOne && SMALL_START.test(questions) ? `: ${uncapitalised(questions)}` : `. ${questions}`;
  return text.replace(`: ${questions}`, () => asked);
}
