import { type Application, isEnded } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { formatDate } from '../../shared/format';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { InterviewEntry } from './InterviewEntry';
import { LetterFacts } from './LetterFacts';
import { TimelineIcon } from './TimelineIcon';
import type { TimelineEntry } from './timeline-entry';
import { timelineText } from './timelineText';

export interface TimelineItemProps {
  entry: TimelineEntry;
  application: Application;
  tools: DashboardTools;
  /** Leads the keyboard to what stays. */
  onRemoved: () => void;
}

/** One entry: what it was, and what belongs to it. */
export function TimelineItem({ entry, ...rest }: TimelineItemProps) {
  const t = useText();
  const language = useLanguage();
  const { deed } = entry;
  const isSmall = deed.name === 'change';
  return (
    <li className={`timeline-item timeline-item--${deed.name}`}>
      <TimelineIcon deed={deed} />
      <div className="timeline-item__body">
        <p className={isSmall ? 'nk-small nk-soft' : 'timeline-item__title'}>
          {timelineText(entry, t, (date) => formatDate(date, language))}
        </p>
        <More entry={entry} {...rest} />
      </div>
    </li>
  );
}

/** What an entry holds beside its title. */
function More({ entry: { deed }, application, tools, onRemoved }: TimelineItemProps) {
  if (deed.name === 'interview')
    return <InterviewEntry {...{ application, tools, onRemoved }} interview={deed.interview} />;
  if (deed.name === 'letter') return <LetterFacts letters={[deed.letter]} application={application} />;
  if (deed.name === 'step')
    return (
      <>
        <LetterFacts letters={deed.letters} application={application} />
        {deed.reason && <p className="nk-soft">{deed.reason}</p>}
        {(deed.state === 'done' || deed.state === 'skipped') && !isEnded(application) && (
          <Reopen stepKey={deed.key} {...{ application, tools, onRemoved }} />
        )}
      </>
    );
  if (deed.name === 'outcome') return deed.reason && <p className="nk-soft">{deed.reason}</p>;
  if (deed.name === 'lesson') return <p className="in-place__text">{deed.lesson.next || deed.lesson.heard}</p>;
  return null;
}

/** A step that was ticked off too early. */
function Reopen({ stepKey, application, tools, onRemoved }: Omit<TimelineItemProps, 'entry'> & { stepKey: string }) {
  const t = useText();
  const reopen = () => {
    onRemoved();
    void tools.act(application.id, { name: 'reopenFollowUp', key: stepKey }, t('dashboard_step_reopened_toast'));
  };
  return (
    <div>
      <Button kind="plain" className="timeline-reopen" onClick={reopen}>
        {t('dashboard_reopen')}
      </Button>
    </div>
  );
}
