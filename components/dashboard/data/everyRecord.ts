import type { Application } from '../../../lib/domain/application';
import type { Records } from '../DashboardView';

/** What a backup holds, and what a file is compared with: those in the bin too. */
export function everyRecord({ applications, deleted = [] }: Pick<Records, 'applications' | 'deleted'>): Application[] {
  return deleted.length === 0 ? applications : [...applications, ...deleted];
}
