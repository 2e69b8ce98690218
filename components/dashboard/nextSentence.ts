import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isDueNow } from '../../lib/domain/follow-ups/nextFollowUp';
import type { Translate } from '../../lib/messages/text-key';
import { describeDue } from '../shared/describeDue';
import { formatDay } from '../shared/formatDay';
import { KIND_NAMES } from '../shared/kind-names';
import type { DashboardTools } from './dashboard-tools';

/**
 * What comes next, how and on which day, as one sentence.
 *
 * @example nextSentence(step, tools, t) // 'Als Nächstes: Nachfrage per E-Mail, Dienstag, 8. Dezember.'
 */
export function nextSentence(step: FollowUp, { today, zone }: Pick<DashboardTools, 'today' | 'zone'>, t: Translate) {
  const language = t('interface_language') === 'de' ? 'de' : 'en';
  const name = t(KIND_NAMES[step.kind]);
  const when = isDueNow(step)
    ? describeDue(step, { today, zone, language, t })
    : [formatDay(calendarDateAt(step.remindAt, zone), language, today), step.agreedCall?.at].filter(Boolean).join(', ');
  if (step.kind === 'review' || step.kind === 'contract-check') return t('call_next', `${name}, ${when}`);
  return t('call_next', t(step.channel === 'phone' ? 'call_by_phone' : 'call_by_mail', name, when));
}
