import type { Instant } from '../../domain/application';
import type { ShownReminder } from '../../domain/exchange';

/** The ledger by its keys, each of which begins with its application's id, as a backup has it. */
export function shownReminders(claimed: ReadonlyMap<string, Instant>): ShownReminder[] {
  return [...claimed].map(([key, at]) => ({ applicationId: key.split('|', 1)[0] ?? '', key, at }));
}
