import type { Application } from '../../../../lib/domain/application';
import { fullName } from '../../../../lib/domain/transitions/readContact';
import {
  type CalendarAction,
  type CalendarChoice,
  possibleActions,
} from '../../../../lib/exchange/calendar/calendarChoice';
import type { CalendarEntry, CalendarVerdict } from '../../../../lib/exchange/calendar/calendarEntry';
import type { TextKey } from '../../../../lib/messages/text-key';
import { formatShortDay } from '../../../shared/format';
import { Select } from '../../../shared/Select';
import { useText } from '../../../shared/text';
import { useLanguage } from '../../../shared/useLanguage';
import { AppointmentFields } from './AppointmentFields';

export const VERDICTS: Readonly<Record<CalendarVerdict, TextKey>> = {
  new: 'import_appointment_new',
  moved: 'import_appointment_moved',
  same: 'import_appointment_same',
  older: 'import_appointment_older',
  'called-off': 'import_appointment_called_off',
  'unknown-called-off': 'import_appointment_unknown',
};
const ACTIONS: Readonly<Record<CalendarAction, TextKey>> = {
  add: 'import_action_add',
  move: 'import_action_move',
  remove: 'import_action_remove',
  skip: 'import_action_skip',
};

export interface CalendarCardProps {
  entry: CalendarEntry;
  choice: CalendarChoice;
  applications: readonly Application[];
  today: string;
  onChoose: (patch: Partial<CalendarChoice>) => void;
}

/** One appointment: when and with whom it is, how it stands to what is known, and what is to be done with it. */
export function CalendarCard(props: CalendarCardProps) {
  const t = useText();
  const language = useLanguage();
  const { entry, choice, today, onChoose } = props;
  const { appointment, hints, verdict, known } = entry;
  const { start, summary, isRecurring } = appointment;
  const actions = possibleActions(entry);
  const when = start ? [formatShortDay(start.on, today, language), start.time].filter(Boolean).join(', ') : '';
  const people = hints.people.map((person) => fullName(person) || person.email).join(', ');
  return (
    <li className="data-entry import-appointment">
      <div className="data-entry__what">
        <bdi className="data-entry__name">{summary || t('import_untitled')}</bdi>
        <bdi className="nk-soft nk-small">{[when, people].filter(Boolean).join(' · ')}</bdi>
        <span className="nk-small">
          {t(VERDICTS[verdict], known ? `${known.application.company} · ${known.application.role}` : '')}
        </span>
        {isRecurring && <span className="nk-soft nk-small">{t('import_recurring')}</span>}
      </div>
      {actions.length > 1 && (
        <Select
          label={t('import_action')}
          value={choice.action}
          options={actions.map((value) => ({ value, label: t(ACTIONS[value]) }))}
          onChange={(action) => onChoose({ action })}
        />
      )}
      {choice.action === 'add' && <AppointmentFields {...props} />}
    </li>
  );
}
