import type { FollowUpKind } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';
import type { Category } from '../../lib/phrases/finding';

export const KIND_NAMES: Readonly<Record<FollowUpKind, TextKey>> = {
  'thank-you': 'panel_kind_thank_you',
  'status-enquiry': 'panel_kind_status_enquiry',
  'feedback-request': 'panel_kind_feedback_request',
  'stay-in-touch': 'panel_kind_stay_in_touch',
  'contract-check': 'panel_kind_contract_check',
  review: 'panel_kind_review',
};

export const CATEGORY_NAMES: Readonly<Record<Category, TextKey>> = {
  pushy: 'panel_category_pushy',
  stock: 'panel_category_stock',
  impersonal: 'panel_category_impersonal',
  grovelling: 'panel_category_grovelling',
  trivia: 'panel_category_trivia',
};
