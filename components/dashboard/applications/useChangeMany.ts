import { useRef, useState } from 'react';
import type { Application } from '../../../lib/domain/application';
import type { Command } from '../../../lib/domain/commands';
import type { ExchangeResult } from '../../../lib/domain/exchange';
import type { TextKey } from '../../../lib/messages/text-key';
import { errorText } from '../../shared/errorText';
import { PROBLEM_TEXTS } from '../../shared/problem-texts';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { changeMany } from './changeMany';

interface ChangeMany {
  close: (applications: readonly Application[], reason: string) => Promise<void>;
  remove: (applications: readonly Application[]) => Promise<void>;
  /** Why nothing was done, or `''`. */
  problem: string;
}

type Refusal = Exclude<ExchangeResult, { ok: true }>['problem'];

const REFUSALS: Readonly<Record<Refusal, TextKey>> = {
  ...PROBLEM_TEXTS,
  'changed-meanwhile': 'list_changed_meanwhile',
  invalid: 'list_changed_meanwhile',
};

/** The same done to many applications as one step, which one undo takes back. */
export function useChangeMany(tools: DashboardTools, onDone: () => void): ChangeMany {
  const t = useText();
  const [problem, setProblem] = useState('');
  const isBusy = useRef(false);
  const keep = async (applications: readonly Application[], command: Command, said: string): Promise<void> => {
    if (isBusy.current) return;
    const made = changeMany(applications, command, tools, () => crypto.randomUUID());
    if ('errors' in made) {
      setProblem(made.errors.map((error) => errorText(error, t)).join(' '));
      return;
    }
    isBusy.current = true;
    const result = await tools.applyExchange(made.exchange, said);
    isBusy.current = false;
    setProblem(result.ok ? '' : t(REFUSALS[result.problem]));
    if (result.ok) onDone();
  };
  const said = (one: TextKey, many: TextKey, count: number) => t(count === 1 ? one : many, count);
  return {
    problem,
    close: (applications, reason) =>
      keep(
        applications,
        { name: 'closeApplication', on: tools.today, reason },
        said('list_closed_one', 'list_closed', applications.length),
      ),
    // They lie in the bin for a while, as one that is deleted alone.
    remove: (applications) =>
      keep(applications, { name: 'deleteApplication' }, said('list_removed_one', 'list_removed', applications.length)),
  };
}
