import type { CalendarDate, Stage } from '../application';
import type { Situation } from './situation';

/**
 * The day of the present stage when it is one of those that end a kind of follow-up, otherwise `null`.
 *
 * @example endingOf(situation, ['signed', 'closed'])
 */
export function endingOf({ application: { stage } }: Situation, names: readonly Stage['name'][]): CalendarDate | null {
  return stage.name !== 'waiting' && names.includes(stage.name) ? stage.on : null;
}
