import type { Stage } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';

export const STAGE_NAMES: Readonly<Record<Stage['name'], TextKey>> = {
  waiting: 'dashboard_stage_waiting',
  offered: 'dashboard_stage_offered',
  rejected: 'dashboard_stage_rejected',
  signed: 'dashboard_stage_signed',
  closed: 'dashboard_stage_closed',
};
