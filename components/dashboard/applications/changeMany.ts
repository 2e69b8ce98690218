import { type Application, isEnded } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import type { Command, FieldError } from '../../../lib/domain/commands';
import type { Exchange } from '../../../lib/domain/exchange';
import type { DashboardTools } from '../dashboard-tools';

type Moment = Pick<DashboardTools, 'now' | 'zone'>;

/** Those that a command for open ones changes. */
export const openOf = (applications: readonly Application[]) => applications.filter((each) => !isEnded(each));

/**
 * One step that does the same to many applications, or what is wrong with it.
 *
 * @example changeMany(selected, { name: 'closeApplication', on: today, reason }, tools, () => crypto.randomUUID())
 */
export function changeMany(
  applications: readonly Application[],
  command: Command,
  { now, zone }: Moment,
  newId: () => string,
): { exchange: Exchange } | { errors: FieldError[] } {
  const changes: Exchange['changes'] = [];
  for (const before of applications) {
    // The page was opened a while ago; no change comes before the one that it follows.
    const context = { now: Math.max(now, before.updatedAt), zone, operationId: newId(), newId };
    const outcome = applyCommand(before, command, context);
    if (!outcome.ok) return outcome;
    changes.push({ id: before.id, seenRev: before.rev, value: outcome.application });
  }
  return { exchange: { changes, settings: null } };
}
