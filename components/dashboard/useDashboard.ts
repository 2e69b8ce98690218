import type { Exchange } from '../../lib/domain/exchange';
import type { ChangeResult, KeepResult, MessageData, MessageName, MessageResult } from '../../lib/messages/protocol';
import type { ToastContent } from '../shared/Toast';
import { useText } from '../shared/text';
import { applyExchangeBy } from './applyExchangeBy';
import type { DashboardTools } from './dashboard-tools';
import { hintTools } from './hintTools';
import { phraseTools } from './phraseTools';
import { refusalText } from './refusalText';
import { formatRoute } from './route';
import { UNREACHED, useKeep } from './useKeep';
import { useUndo } from './useUndo';

/** How the dashboard reaches the background. */
export interface DashboardLine {
  ask: <Name extends MessageName>(name: Name, data: MessageData<Name>) => Promise<MessageResult<Name>>;
  newId: () => string;
  /** Leaves an exchange where the background finds it, under the name that it resolves to. */
  stageExchange: (exchange: Exchange) => Promise<string>;
}

interface Dashboard {
  tools: Pick<
    DashboardTools,
    | 'change'
    | 'act'
    | 'remove'
    | 'putBack'
    | 'purge'
    | 'saveSettings'
    | 'applyExchange'
    | 'showHints'
    | 'hideHints'
    | 'savePhrase'
    | 'removePhrase'
    | 'newId'
    | 'undoLast'
  >;
  toast: ToastContent | null;
  hideToast: () => void;
}

/** Sends every change to the background, and after each offers to take it back. */
export function useDashboard(line: DashboardLine): Dashboard {
  const { ask, newId } = line;
  const t = useText();
  const { toast, hideToast, say, offerUndo, undoLast } = useUndo({ newId });
  const keep = useKeep(line, offerUndo);
  const told = <Result extends ChangeResult | KeepResult>(result: Result): Result => {
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
      if (result.ok) location.hash = formatRoute({ view: 'applications' });
      return result;
    },
    putBack: async (applicationId, done) => told(await keep('application/put-back', { applicationId }, done)),
    purge: async (applicationId, done) => {
      const result = told(await ask('application/purge', { applicationId }).catch(() => UNREACHED));
      if (result.ok) say(done);
      return result;
    },
    saveSettings: async (patch) => {
      const result = await ask('settings/change', patch).catch(() => UNREACHED);
      return result.ok ? null : result.problem;
    },
    undoLast,
    applyExchange: applyExchangeBy(line, offerUndo),
    ...hintTools(ask, offerUndo, (result) => say(refusalText(result, t))),
    ...phraseTools(line, offerUndo, (result) => say(refusalText(result, t))),
  };
  return { tools, toast, hideToast };
}
