import type { Application, CalendarDate } from '../../lib/domain/application';
import { addDays } from '../../lib/domain/calendar-date';
import { THANKS_WINDOW_DAYS } from '../../lib/domain/follow-ups/thankYou';
import { formatDay } from '../shared/formatDay';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

interface LeavesLaterProps {
  application: Application | undefined;
  /** Of the step that the mail is for. */
  stepKey: string | undefined;
  tools: PanelTools;
}

/** A mail was scheduled: when it leaves isn't guessed, but said is by when thanks should have arrived (R18). */
export function LeavesLater({ application, stepKey, tools }: LeavesLaterProps) {
  const t = useText();
  const lastDay = arrivalOf(application, stepKey);
  return (
    <p className="nk-soft">
      {t('panel_scheduled_leaves')}
      {lastDay !== undefined && lastDay >= tools.today && (
        <> {t('panel_scheduled_arrive', formatDay(lastDay, tools.language, tools.today))}</>
      )}
    </p>
  );
}

function arrivalOf(application: Application | undefined, key: string | undefined): CalendarDate | undefined {
  const interview = application?.interviews.find(({ id }) => key === `thank-you:${id}`);
  return interview && addDays(interview.date, THANKS_WINDOW_DAYS);
}
