import { differenceInDays } from '../../domain/calendar-date';
import type { NoticeFinder } from './guard-notice';

/** So long a thank-you letter arrives within the week (R18), in days. */
const IN_TIME_DAYS = 7;

/** A thank-you letter after the first week: the draft then opens another way. */
export const lateThanks: NoticeFinder = ({ mail, today, text }) => {
  if (mail?.step?.kind !== 'thank-you' || text.trim() === '') return [];
  const interview = mail.application.interviews.find(({ id }) => id === mail.step?.interviewId);
  return interview && differenceInDays(interview.date, today) > IN_TIME_DAYS ? [{ kind: 'late' }] : [];
};
