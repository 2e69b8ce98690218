import type { Application, Interview } from '../application';
import { type Field, refuse } from './field';
import { LIMITS } from './limits';
import type { Change } from './transition';

/** Adds an interview. One after the day of a rejection is a new invitation, so the application waits again. */
export function withInterview(application: Application, interview: Interview, field: Field): Change {
  const { interviews, stage } = application;
  if (interviews.length >= LIMITS.interviews) refuse(field, 'too-many', LIMITS.interviews);
  const isInvitedAgain = stage.name === 'rejected' && interview.date > stage.on;
  return {
    application: {
      ...application,
      interviews: [...interviews, interview],
      stage: isInvitedAgain ? { name: 'waiting' } : stage,
    },
    subject: interview.id,
  };
}
