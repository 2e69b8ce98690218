import type { FormDrafts } from '../formDrafts';
import type { DashboardLine } from '../useDashboard';
import { UNREACHED } from '../useKeep';
import type { PrivacyDesk } from './privacy-desk';

/** Has the background delete everything, and then what this page keeps itself. */
export function eraseBy(
  { ask }: Pick<DashboardLine, 'ask'>,
  drafts: Pick<FormDrafts, 'forgetAll'>,
): PrivacyDesk['erase'] {
  return async () => {
    const result = await ask('records/erase', {}).catch(() => UNREACHED);
    if (!result.ok) return result.problem;
    drafts.forgetAll();
    return null;
  };
}
