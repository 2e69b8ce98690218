import type { Application, FollowUpRecord, Interview } from '../application';
import { type Field, fieldOf, refuse } from './field';
import { readContactIds, readInterview } from './readInterview';
import type { Moment, Transition } from './transition';
import { withInterview } from './withInterview';

export const addInterview: Transition = (before, command, moment) => {
  const field = fieldOf(command, 'interview');
  return withInterview(before, { id: moment.newId(), ...readWhole(before, field, moment) }, field);
};

export const editInterview: Transition = (before, command, moment) => {
  const id = readInterviewId(before, command);
  const edited = readWhole(before, fieldOf(command, 'interview'), moment);
  const interviews = before.interviews.map((one) => (one.id === id ? { ...one, ...edited } : one));
  return { application: { ...before, interviews }, subject: id };
};

/** Removes an interview and what was still open or skipped about it; contacts that were made stay counted (R20). */
export const removeInterview: Transition = (before, command) => {
  const id = readInterviewId(before, command);
  const interviews = before.interviews.filter((one) => one.id !== id);
  const followUps = before.followUps.filter((record) => record.status === 'done' || !isAbout(record, id));
  return { application: { ...before, interviews, followUps }, subject: id };
};

function readWhole(before: Application, field: Field, moment: Moment): Omit<Interview, 'id'> {
  const contactIds = readContactIds(fieldOf(field, 'contactIds'), before.contacts);
  return { ...readInterview(field, moment), contactIds };
}

function readInterviewId({ interviews }: Application, command: Field): string {
  const field = fieldOf(command, 'interviewId');
  const interview = interviews.find(({ id }) => id === field.value);
  if (!interview) refuse(field, 'unknown');
  return interview?.id ?? '';
}

function isAbout({ key, kind }: FollowUpRecord, interviewId: string): boolean {
  return key === `${kind}:${interviewId}` || key.startsWith(`${kind}:${interviewId}:`);
}
