import type { TextKey } from '../../../lib/messages/text-key';
import type { ContactWay } from './lastContact';
import type { Due, Sort } from './listQuery';

export const COLUMN_NAMES: Readonly<Record<Sort, TextKey>> = {
  next: 'list_column_next',
  company: 'field_company',
  role: 'field_role',
  stage: 'list_column_stage',
  last: 'list_column_last',
  way: 'list_column_way',
};

export const DUE_NAMES: Readonly<Record<Due, TextKey>> = {
  now: 'popup_due',
  soon: 'list_due_soon',
  later: 'list_due_later',
};

export const WAY_NAMES: Readonly<Record<ContactWay, TextKey>> = {
  mail: 'field_email',
  phone: 'field_phone',
  interview: 'list_way_interview',
  answer: 'list_way_answer',
};
