import type { Answer, Application, Stage } from '../application';
import { pastDays, promiseDays } from './dateRanges';
import { type Field, fieldOf, readDate, readOptionalDate, readRequiredText, refuse } from './field';
import { LIMITS } from './limits';
import type { Transition } from './transition';

/** The company gave a sign; contacts before it count as answered (R20). A second answer of a day replaces the first. */
export const recordAnswer: Transition = (before, command, { today }) => {
  const on = readDate(fieldOf(command, 'on'), pastDays(today));
  const promisedBy = readOptionalDate(fieldOf(command, 'promisedBy'), promiseDays(on));
  return { application: withAnswer(before, { on, promisedBy }, fieldOf(command, 'on')), subject: on };
};

export function withAnswer(before: Application, answer: Answer, field: Field): Application {
  const others = before.answers.filter(({ on }) => on !== answer.on);
  if (others.length >= LIMITS.answers) refuse(field, 'too-many', LIMITS.answers);
  return { ...before, answers: [...others, answer] };
}

export const recordRejection = moveTo('rejected', ['waiting', 'offered']);
/** Also after a rejection: the one they preferred may drop out (R26). */
export const recordOffer = moveTo('offered', ['waiting', 'rejected']);
export const recordSigned = moveTo('signed', ['waiting', 'offered', 'rejected']);

/** A conscious "leave it", with a reason (R1). */
export const closeApplication: Transition = (before, command, { today }) => {
  const on = readDate(fieldOf(command, 'on'), pastDays(today));
  const reason = readRequiredText(fieldOf(command, 'reason'), LIMITS.reason);
  return { application: { ...before, stage: { name: 'closed', on, reason } }, subject: '' };
};

/** Back to waiting, from any other stage. */
export const reopenApplication: Transition = (before, command) => {
  if (before.stage.name === 'waiting') refuse(fieldOf(command, 'name'), 'not-possible');
  return { application: { ...before, stage: { name: 'waiting' } }, subject: '' };
};

function moveTo(name: 'rejected' | 'offered' | 'signed', from: readonly Stage['name'][]): Transition {
  return (before, command, { today }) => {
    if (!from.includes(before.stage.name)) refuse(fieldOf(command, 'name'), 'not-possible');
    const on = readDate(fieldOf(command, 'on'), pastDays(today));
    return { application: { ...before, stage: { name, on } }, subject: '' };
  };
}
