import { timingOf } from '../isInTime';
import type { NoticeFinder } from './guard-notice';

/** A thank-you letter after the first week: the draft then opens another way. */
export const lateThanks: NoticeFinder = ({ mail, today, text }) => {
  if (mail?.step?.kind !== 'thank-you' || text.trim() === '') return [];
  const interview = mail.application.interviews.find(({ id }) => id === mail.step?.interviewId);
  return interview && timingOf(interview, today) === 'late' ? [{ kind: 'late' }] : [];
};
