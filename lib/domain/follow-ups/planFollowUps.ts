import { type Application, isEnded } from '../application';
import { isInBin } from '../bin';
import { contractCheck } from './contractCheck';
import { feedbackRequest } from './feedbackRequest';
import type { FollowUp, PlanContext } from './follow-up';
import { isLive } from './isLive';
import { pastFollowUps } from './pastFollowUps';
import { review } from './review';
import { readSituation } from './situation';
import { statusEnquiries } from './statusEnquiry';
import { stayInTouch } from './stayInTouch';
import { thankYou } from './thankYou';

/**
 * Every follow-up of one application as it stands at `now`, by due day (R1, R18–R22, R26). Pure: the same input gives the
 * same plan, nothing is stored. Mood plays no part (R25). An application that hasn't ended always has a live step; a signed
 * or closed one has history only, and one in the bin nothing at all. Nothing is due on a weekend or public holiday of the application's country and region.
 *
 * @throws RangeError when the zone of the context is unknown.
 * @example planFollowUps(application, { now, zone: 'Europe/Berlin', holidays: isPublicHoliday })
 */
export function planFollowUps(application: Application, context: PlanContext): FollowUp[] {
  if (isInBin(application)) return [];
  const situation = readSituation(application, context);
  const planned = [
    ...situation.interviews.map((interview) => thankYou(situation, interview)),
    ...statusEnquiries(situation),
    ...feedbackRequest(situation),
    ...stayInTouch(situation),
    ...contractCheck(situation),
  ];
  if (!isEnded(application) && !planned.some(isLive)) planned.push(review(situation, planned));
  return [...planned, ...pastFollowUps(situation, planned)].sort(byDueDay);
}

function byDueDay(one: FollowUp, other: FollowUp): number {
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}
