import type { LetterKind } from '../letter';
import { feedbackRequest } from './feedbackRequest';
import type { Kind } from './kind';
import { missedCall } from './missedCall';
import { rejectionReply } from './rejectionReply';
import { statusEnquiry } from './statusEnquiry';
import { stayInTouch } from './stayInTouch';
import { thankYou } from './thankYou';

export const KINDS: Readonly<Record<LetterKind, Kind>> = {
  'thank-you': thankYou,
  'status-enquiry': statusEnquiry,
  'feedback-request': feedbackRequest,
  'stay-in-touch': stayInTouch,
  'rejection-reply': rejectionReply,
  'missed-call': missedCall,
};
