import type { CalendarDate } from '../../../lib/domain/application';
import type { ReportDeed } from '../../../lib/exchange/report/report-entry';
import type { Translate } from '../../../lib/messages/text-key';
import { KIND_NAMES } from '../../shared/kind-names';
import { INTERVIEW_KIND_NAMES } from '../interview-kind-names';
import { STAGE_NAMES } from '../stage-names';

/** What was done, or what came back, in words. */
export function deedText(deed: ReportDeed, t: Translate, day: (date: CalendarDate) => string): string {
  switch (deed.name) {
    case 'interview':
      return t('report_interview', t(INTERVIEW_KIND_NAMES[deed.kind]));
    case 'step': {
      const kind = t(KIND_NAMES[deed.kind]);
      if (deed.channel === null) return kind;
      return t(deed.channel === 'phone' ? 'report_by_phone' : 'report_by_mail', kind);
    }
    case 'letter':
      return t('report_letter');
    case 'answer':
      return deed.promisedBy ? t('report_answer_until', day(deed.promisedBy)) : t('report_answer');
    case 'outcome':
      return t('report_outcome', t(STAGE_NAMES[deed.stage]));
  }
}
