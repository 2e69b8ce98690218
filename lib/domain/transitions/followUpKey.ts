import type { Application, FollowUpKind } from '../application';
import { isCalendarDate } from '../calendar-date';

/** Ten years of weeks. */
const LAST_WEEK = 520;
const LAST_REVIEW = 99;

/**
 * Which kind of follow-up a key names, or `undefined` when the application has nothing it could belong to. Holidays aren't
 * known here, so it looks at the key's shape and anchor, not at the plan.
 *
 * @example kindOfKey(application, 'thank-you:<id of one of its interviews>') // 'thank-you'
 */
export function kindOfKey(application: Application, key: string): FollowUpKind | undefined {
  const known = application.followUps.find((record) => record.key === key);
  if (known) return known.kind;
  const { interviews, answers, stage } = application;
  const stageOn = stage.name === 'waiting' ? '' : stage.on;
  if (interviews.some(({ id }) => key === `thank-you:${id}`)) return 'thank-you';
  const anchors = [...interviews.map(({ id }) => id), ...answers.map(({ on }) => on)];
  if (anchors.some((anchor) => key === `status-enquiry:${anchor}:1` || key === `status-enquiry:${anchor}:2`)) {
    return 'status-enquiry';
  }
  if (stage.name === 'rejected' && key === `feedback-request:${stageOn}`) return 'feedback-request';
  if (stage.name === 'rejected' && key === `stay-in-touch:${stageOn}`) return 'stay-in-touch';
  if (stage.name === 'offered' && isNumbered(key, `contract-check:${stageOn}:`, LAST_WEEK)) return 'contract-check';
  return isReviewKey(key) ? 'review' : undefined;
}

function isNumbered(key: string, prefix: string, last: number): boolean {
  if (!key.startsWith(prefix)) return false;
  const number = Number(key.slice(prefix.length));
  return Number.isInteger(number) && number >= 1 && number <= last && key === `${prefix}${number}`;
}

function isReviewKey(key: string): boolean {
  const prefix = 'review:';
  if (!key.startsWith(prefix)) return false;
  const date = key.slice(prefix.length, prefix.length + 10);
  const isPlain = key === `${prefix}${date}`;
  return isCalendarDate(date) && (isPlain || isNumbered(key, `${prefix}${date}:`, LAST_REVIEW));
}
