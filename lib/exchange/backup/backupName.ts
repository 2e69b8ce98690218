import type { CalendarDate } from '../../domain/application';

/** @example backupName('2026-11-27') // 'nachklang-backup-2026-11-27.json' */
export function backupName(today: CalendarDate): string {
  return `nachklang-backup-${today}.json`;
}
