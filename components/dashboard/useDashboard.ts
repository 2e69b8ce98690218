import type { ChangeResult, MessageData, MessageName, MessageResult } from '../../lib/messages/protocol';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';
import { refusalText } from './refusalText';
import { formatRoute } from './route';
import { UNREACHED, useKeep } from './useKeep';
import { useUndo } from './useUndo';

/** How the dashboard reaches the background. */
export interface DashboardLine {
  ask: <Name extends MessageName>(name: Name, data: MessageData<Name>) => Promise<MessageResult<Name>>;
  newId: () => string;
}

interface Dashboard {
  tools: Pick<DashboardTools, 'change' | 'act' | 'remove' | 'saveSettings' | 'showHints'>;
  toast: ToastContent | null;
  hideToast: () => void;
}

/** Sends every change to the background, and after each offers to take it back. */
export function useDashboard({ ask, newId }: DashboardLine): Dashboard {
  const t = useText();
  const { toast, hideToast, say, offerUndo } = useUndo({ newId });
  const keep = useKeep({ ask, newId }, offerUndo);
  const told = (result: ChangeResult): ChangeResult => {
    if (!result.ok) say(refusalText(result, t));
    return result;
  };
  const change: DashboardTools['change'] = (applicationId, command, done) =>
    keep('application/change', { applicationId, command }, done);
  const tools: Dashboard['tools'] = {
    change,
    act: async (...wanted) => told(await change(...wanted)),
    remove: async (applicationId, done) => {
      const result = told(await keep('application/delete', { applicationId }, done));
      if (result.ok) location.hash = formatRoute({ view: 'list' });
      return result;
    },
    saveSettings: async (patch) => {
      const result = await ask('settings/change', patch).catch(() => UNREACHED);
      return result.ok ? null : result.problem;
    },
    showHints: async (hints, done) => {
      const shown = await ask('hints/show', { ids: hints.map(({ id }) => id) }).catch(() => UNREACHED);
      if (shown.ok) offerUndo(done, () => ask('hints/hide', { hints: [...hints] }));
      else say(refusalText(shown, t));
    },
  };
  return { tools, toast, hideToast };
}
