import {
  checkAcceptance,
  checkAdvice,
  checkInterest,
  checkMatter,
  checkPhone,
  checkReproach,
  checkStateQuestion,
  checkTimes,
} from './enquiry';
import { checkInTime, lengthWithin } from './frame';
import { checkInvitation, checkSecond } from './invitation';
import { checkOpening } from './opening';
import { checkPositive } from './positive';
import { checkQuestions } from './questions';
import type { Check } from './reading';
import { checkSalutation } from './salutation';
import { checkThanks, checkThanksChance, checkThanksInterview } from './thanks';
import { checkDirect, checkPressure, checkStock, checkTrivia } from './tone';
import { checkWish } from './wish';

export const CHECKS = {
  salutation: checkSalutation,
  own_opening: checkOpening,
  thanks_interview: checkThanksInterview,
  thanks_chance: checkThanksChance,
  positive: checkPositive,
  wish_reason: checkWish,
  open_question: checkQuestions,
  second: checkSecond,
  invitation: checkInvitation,
  matter: checkMatter,
  acceptance: checkAcceptance,
  thanks: checkThanks,
  advice: checkAdvice,
  phone: checkPhone,
  interest: checkInterest,
  state_question: checkStateQuestion,
  new_times: checkTimes,
  no_reproach: checkReproach,
  no_pressure: checkPressure,
  no_stock: checkStock,
  no_trivia: checkTrivia,
  direct: checkDirect,
  length: lengthWithin(60, 150),
  length_short: lengthWithin(20, 120),
  in_time: checkInTime,
} satisfies Record<string, Check>;

export type ChecklistItem = keyof typeof CHECKS;

const THANK_YOU: readonly ChecklistItem[] = [
  'salutation',
  'own_opening',
  'thanks_interview',
  'thanks_chance',
  'positive',
  'wish_reason',
  'open_question',
  'second',
  'invitation',
  'no_stock',
  'no_pressure',
  'no_trivia',
  'direct',
  'length',
  'in_time',
];
const TONE: readonly ChecklistItem[] = ['no_reproach', 'no_pressure', 'no_stock', 'length_short'];

/** Two sentences have no room for these (R3). */
const NEEDS_ROOM: readonly ChecklistItem[] = [
  'own_opening',
  'thanks_chance',
  'positive',
  'wish_reason',
  'open_question',
  'length',
];

/** What makes a good mail of a kind, in the order of a letter; `[]` for kinds that have none. */
export function itemsFor(kind: string, isMinimal: boolean): readonly ChecklistItem[] {
  switch (kind) {
    case 'thank-you':
      return isMinimal ? THANK_YOU.filter((item) => !NEEDS_ROOM.includes(item)) : THANK_YOU;
    case 'status-enquiry':
      return ['salutation', 'matter', 'interest', 'state_question', ...TONE];
    case 'feedback-request':
      return ['salutation', 'acceptance', 'thanks', 'advice', 'phone', ...TONE];
    case 'rejection-reply':
      return ['salutation', 'acceptance', 'thanks', 'advice', 'phone', ...TONE];
    case 'stay-in-touch':
      return ['salutation', 'matter', 'interest', 'invitation', ...TONE];
    case 'missed-call':
      return ['salutation', 'matter', 'new_times', ...TONE];
    default:
      return [];
  }
}
