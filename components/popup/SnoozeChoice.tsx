import type { CalendarDate } from '../../lib/domain/application';
import { addDays } from '../../lib/domain/calendar-date';
import { Button } from '../shared/Button';
import { formatRelative, formatShortDay } from '../shared/format';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { ChoiceRow } from './ChoiceRow';

interface SnoozeChoiceProps {
  name: string;
  today: CalendarDate;
  onChoose: (until: CalendarDate, said: string) => void;
}

const CHOICES = [
  { days: 1, label: 'popup_snooze_tomorrow' },
  { days: 3, label: 'popup_snooze_three' },
  { days: 7, label: 'popup_snooze_week' },
] as const;

export function SnoozeChoice({ name, today, onChoose }: SnoozeChoiceProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <ChoiceRow question={t('popup_snooze_when')}>
      {CHOICES.map(({ days, label }) => {
        const until = addDays(today, days);
        const said = t('popup_said_snoozed', name, formatRelative(until, today, language));
        return (
          <Button key={days} title={formatShortDay(until, today, language)} onClick={() => onChoose(until, said)}>
            {t(label)}
          </Button>
        );
      })}
    </ChoiceRow>
  );
}
