import {
  type Application,
  type Interview,
  isEnded,
  type InterviewNotes as Notes,
} from '../../../lib/domain/application';
import type { TextKey } from '../../../lib/messages/text-key';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { InPlace } from './InPlace';
import { interviewDraft, interviewInput } from './interviewDraft';

const NOTES: readonly { field: keyof Notes; label: TextKey }[] = [
  { field: 'stayedWithMe', label: 'field_stayed_with_me' },
  { field: 'impressedMe', label: 'field_impressed_me' },
  { field: 'openQuestions', label: 'field_open_questions' },
  { field: 'answerBetter', label: 'field_answer_better' },
];

interface InterviewNotesProps {
  application: Application;
  interview: Interview;
  tools: DashboardTools;
}

/** What one noted of an interview, changed where it stands; what is missing can be added (R4, R10). */
export function InterviewNotes({ application, interview, tools }: InterviewNotesProps) {
  const t = useText();
  const hasEnded = isEnded(application);
  const shown = NOTES.filter(({ field }) => !hasEnded || interview.notes[field]);
  if (shown.length === 0) return null;
  const commandOf = (field: keyof Notes) => (value: string) => ({
    name: 'editInterview' as const,
    interviewId: interview.id,
    interview: interviewInput({ ...interviewDraft(interview), [field]: value }),
  });
  return (
    <dl className="timeline-notes">
      {shown.map(({ field, label }) => (
        <div key={field}>
          <dt className={interview.notes[field] ? undefined : 'nk-sr-only'}>{t(label)}</dt>
          <dd>
            {hasEnded ? (
              <span className="in-place__text">{interview.notes[field]}</span>
            ) : (
              <InPlace
                name={field}
                label={t(label)}
                value={interview.notes[field]}
                applicationId={application.id}
                owner={interview.id}
                tools={tools}
                commandOf={commandOf(field)}
                isLong
              />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
