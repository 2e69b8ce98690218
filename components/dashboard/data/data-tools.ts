import type { DashboardTools } from '../dashboard-tools';

/** What the way in needs. */
export type DataTools = Pick<DashboardTools, 'applyExchange' | 'today' | 'copy'>;
