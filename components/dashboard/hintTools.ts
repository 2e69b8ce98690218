import type { IgnoredHint } from '../../lib/domain/ignored-hint';
import type { KeepResult } from '../../lib/messages/protocol';
import type { DashboardTools } from './dashboard-tools';
import type { DashboardLine } from './useDashboard';
import { UNREACHED } from './useKeep';
import type { Undo } from './useUndo';

type Refused = Extract<KeepResult, { ok: false }>;

/** Hides hints and shows them again; each offers the other as its undo. */
export function hintTools(
  ask: DashboardLine['ask'],
  offerUndo: Undo['offerUndo'],
  tellRefusal: (result: Refused) => void,
): Pick<DashboardTools, 'showHints' | 'hideHints'> {
  const hide = (hints: readonly IgnoredHint[]) => ask('hints/hide', { hints: [...hints] });
  const show = (hints: readonly IgnoredHint[]) => ask('hints/show', { ids: hints.map(({ id }) => id) });
  const act =
    (work: typeof hide, back: typeof hide): DashboardTools['hideHints'] =>
    async (hints, done) => {
      const result = await work(hints).catch(() => UNREACHED);
      if (result.ok) offerUndo(done, () => back(hints));
      else tellRefusal(result);
    };
  return { showHints: act(show, hide), hideHints: act(hide, show) };
}
