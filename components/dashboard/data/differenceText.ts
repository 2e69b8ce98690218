import type { Stage } from '../../../lib/domain/application';
import type { Difference } from '../../../lib/exchange/plan/differences';
import type { TextKey, Translate } from '../../../lib/messages/text-key';
import { STAGE_NAMES } from '../stage-names';

type Field = Difference['field'];

const FIELD_NAMES: Readonly<Record<Exclude<Field, 'other'>, TextKey>> = {
  company: 'field_company',
  role: 'field_role',
  stage: 'preview_stage',
  interviews: 'dashboard_interviews',
  contacts: 'dashboard_contacts',
  letters: 'preview_letters',
  lessons: 'preview_lessons',
};

/** One difference between two versions of a record, in words. */
export function differenceText(difference: Difference, t: Translate): string {
  if (difference.field === 'other') return t('preview_difference_other');
  const name = t(FIELD_NAMES[difference.field]);
  const { here, file } = difference;
  if (difference.field === 'stage') return t('preview_difference', name, t(stageName(here)), t(stageName(file)));
  const isCounted = typeof here === 'number';
  return t(isCounted ? 'preview_difference_count' : 'preview_difference', name, here, file);
}

const stageName = (name: string | number) => STAGE_NAMES[name as Stage['name']];
