import type { Language } from '../../domain/application';
import { joinList } from '../fragments/joinList';
import { type Question, readQuestion } from '../fragments/readQuestion';
import { splitNote } from '../fragments/splitNote';
import type { Voice } from '../voice';
import type { Wording } from '../wording/wording';

/** More than two questions are for the second interview (R8). */
const MOST = 2;

/** The first two open questions as proper question sentences, or `''` (R8). */
export function questionSentences(
  voice: Voice,
  note: string,
  frames: Wording['questions'],
  language: Language,
): string {
  const questions = singleQuestions(note)
    .slice(0, MOST)
    .map((point) => readQuestion(point, language));
  return together(voice, questions, frames, language) ?? oneByOne(voice, questions, frames);
}

/** "Wie groß ist das Team? Wer leitet es?" on one line are two. */
export function singleQuestions(note: string): string[] {
  return splitNote(note)
    .flatMap((point) => point.split(/(?<=\?)\s+/))
    .filter((point) => /[\p{L}\p{N}]/u.test(point));
}

/** Two of the same kind share one frame. */
function together(
  voice: Voice,
  questions: Question[],
  frames: Wording['questions'],
  language: Language,
): string | undefined {
  const [one, two] = questions;
  if (!one || !two || one.shape !== two.shape) return undefined;
  if (one.shape === 'direct') return voice.say('questions', frames.two, { f: `${one.text} ${two.text}` });
  const list = one.shape === 'topic' ? joinList([one.text, two.text], language) : undefined;
  return list && voice.say('questions', frames.topics, { f: list });
}

function oneByOne(voice: Voice, questions: Question[], frames: Wording['questions']): string {
  return questions
    .map(({ shape, text }, index) => {
      const variants = {
        direct: index === 0 ? frames.one : frames.moreDirect,
        indirect: index === 0 ? frames.indirect : frames.moreIndirect,
        topic: frames.topic,
      };
      return voice.say(`question-${index}`, variants[shape], { f: text });
    })
    .join(' ');
}
