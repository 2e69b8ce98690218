import { type Application, type Interview, isEnded } from '../../../lib/domain/application';
import { Disclosure } from '../../shared/Disclosure';
import { formatDay } from '../../shared/formatDay';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import type { DashboardTools } from '../dashboard-tools';
import { personName } from '../personName';
import { InterviewForm } from './InterviewForm';
import { InterviewNotes } from './InterviewNotes';

interface InterviewEntryProps {
  application: Application;
  interview: Interview;
  tools: DashboardTools;
  onRemoved: () => void;
}

/** An interview in the timeline: with whom, what was noted, and, folded, when and how. */
export function InterviewEntry({ application, interview, tools, onRemoved }: InterviewEntryProps) {
  const t = useText();
  const day = formatDay(interview.date, useLanguage(), tools.today);
  const people = application.contacts.filter(({ id }) => interview.contactIds.includes(id)).map(personName);
  return (
    <div className="nk-stack">
      {people.length > 0 && <p className="nk-soft">{people.join(', ')}</p>}
      <InterviewNotes {...{ application, interview, tools }} />
      {!isEnded(application) && (
        <Disclosure
          title={
            <>
              {t('timeline_interview_edit')}
              <span className="nk-sr-only">: {t('dashboard_interview', day, interview.time)}</span>
            </>
          }
        >
          <InterviewForm {...{ application, interview, tools, onRemoved }} />
        </Disclosure>
      )}
    </div>
  );
}
