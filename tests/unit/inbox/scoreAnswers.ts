import type { AnswerReading } from '../../../lib/inbox/answer';
import { readAnswer } from '../../../lib/inbox/readAnswer';
import { type LabelledAnswer, RECEIVED } from '../../corpus/answers/labelled-answer';

/** Answers of which something was rightly found, wrongly found, and missed. */
export interface Score {
  right: number;
  wrong: number;
  missed: number;
}

/** What is scored: each kind, and what is read beside it. */
export const SCORED = [
  'invitation',
  'rejection',
  'offer',
  'holding',
  'other',
  'personal',
  'promisedBy',
  'appointment',
] as const;
export type Scored = (typeof SCORED)[number];

/** Two in four were looked at while the cues were widened, and all of the later ones. */
export function isTuned({ id }: LabelledAnswer): boolean {
  const number = Number(id.slice(3));
  return number > 100 || number % 4 < 2;
}

/** An answer with what is read from it. */
export interface MetAnswer {
  answer: LabelledAnswer;
  read: AnswerReading;
}

/** Reads each answer once, for all that is scored. */
export function readAnswers(answers: LabelledAnswer[]): MetAnswer[] {
  return answers.map((answer) => ({ answer, read: readAnswer(answer, { received: answer.received ?? RECEIVED }) }));
}

/** Scores all that is read from the answers, and names those whose kind was told wrongly. */
export function scoreAnswers(answers: MetAnswer[]): { scores: Record<Scored, Score>; mistaken: string[] } {
  const scores = Object.fromEntries(SCORED.map((name) => [name, { right: 0, wrong: 0, missed: 0 }])) as Record<
    Scored,
    Score
  >;
  const mistaken: string[] = [];
  const add = (name: Scored, found: string | null | undefined, wanted: string | null | undefined) => {
    if (found && found === wanted) scores[name].right++;
    else {
      if (found) scores[name].wrong++;
      if (wanted) scores[name].missed++;
    }
  };
  for (const { answer, read } of answers) {
    add(answer.kind, read.kind === answer.kind ? read.kind : null, answer.kind);
    if (read.kind !== answer.kind) {
      scores[read.kind].wrong++;
      mistaken.push(`${answer.id}: ${answer.kind}, read as ${read.kind}`);
    }
    const isPersonal = (manner: string | null | undefined) => (manner === 'personal' ? manner : null);
    add('personal', isPersonal(read.manner), isPersonal(answer.manner));
    add('promisedBy', read.promisedBy?.on, answer.promisedBy);
    add(
      'appointment',
      read.appointment && `${read.appointment.on} ${read.appointment.time}`.trim(),
      answer.appointment,
    );
  }
  return { scores, mistaken };
}
