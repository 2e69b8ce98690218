import type { Application } from '../../../lib/domain/application';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { isLive } from '../../../lib/domain/follow-ups/isLive';
import { formatDate } from '../../shared/format';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { LessonSection } from '../LessonSection';
import type { RejectionManner } from './newsCommand';

interface RejectionCardProps {
  application: Application;
  plan: readonly FollowUp[];
  tools: DashboardTools;
  /** How the rejection that has just been noted was worded; `null` when it wasn't just now. */
  manner: RejectionManner | null;
}

/**
 * After a rejection: one kind line, the call for advice with its day, and a place for what one takes from it, now or later.
 * Nothing is counted and nothing is asked of anybody (R22, R23).
 */
export function RejectionCard({ application, plan, tools, manner }: RejectionCardProps) {
  const t = useText();
  const language = useLanguage();
  const feedback = plan.find((step) => step.kind === 'feedback-request' && isLive(step));
  const day = feedback && formatDay(feedback.remindOn, language, tools.today);
  const last = feedback?.closes && formatDate(feedback.closes, language);
  return (
    <section className="nk-stack rejection" aria-label={t('timeline_rejected')}>
      <div className="nk-notice nk-stack">
        <p>{t('dashboard_rejected')}</p>
        {manner === 'stock' && <p>{t('rejection_stock_text')}</p>}
        {manner === 'personal' && <p>{t('rejection_personal_text')}</p>}
        {day && last && <p>{t('rejection_feedback', day, last)}</p>}
        {feedback && <p className="nk-small">{t('call_sheet_info_feedback')}</p>}
      </div>
      <LessonSection
        key={manner ?? 'later'}
        application={application}
        tools={tools}
        startsOpen={manner === 'personal' && application.lessons.length === 0}
      />
      {application.lessons.length === 0 && <p className="nk-small nk-soft">{t('rejection_later')}</p>}
    </section>
  );
}
