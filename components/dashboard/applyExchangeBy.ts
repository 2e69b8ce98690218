import type { ExchangeResult } from '../../lib/domain/exchange';
import type { DashboardTools } from './dashboard-tools';
import type { DashboardLine } from './useDashboard';
import { UNREACHED } from './useKeep';
import type { Undo } from './useUndo';

/** A full disk may show already when the exchange is handed over. */
function whyNot(error: unknown): ExchangeResult {
  return (error as Error).name === 'QuotaExceededError' ? { ok: false, problem: 'full' } : UNREACHED;
}

/**
 * Hands an exchange to the background and offers to take it back. Sent again after no answer, it is a new operation: what
 * was kept all the same has moved on from what the preview saw, so nothing is done twice.
 */
export function applyExchangeBy(
  { ask, newId, stageExchange }: DashboardLine,
  offerUndo: Undo['offerUndo'],
): DashboardTools['applyExchange'] {
  return async (exchange, done) => {
    const operationId = newId();
    const apply = async () => ask('exchange/apply', { operationId, staged: await stageExchange(exchange) });
    const result = await apply().catch(whyNot);
    if (result.ok) offerUndo(done, () => ask('application/undo', { operationId }));
    return result;
  };
}
