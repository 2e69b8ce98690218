import { useState } from 'react';
import type { CalendarDate } from '../../lib/domain/application';
import { addDays } from '../../lib/domain/calendar-date';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { Button } from '../shared/Button';
import { formatRelative, formatShortDay } from '../shared/format';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { ChoiceRow } from './ChoiceRow';
import { SnoozeDate } from './SnoozeDate';
import { lateNote } from './snoozeTo';

interface SnoozeChoiceProps {
  /** What the step is called. */
  name: string;
  followUp: Pick<FollowUp, 'lastCall' | 'closes'>;
  today: CalendarDate;
  onChoose: (until: CalendarDate, said: string) => void;
}

const CHOICES = [
  { days: 1, label: 'popup_snooze_tomorrow' },
  { days: 3, label: 'popup_snooze_three' },
  { days: 7, label: 'popup_snooze_week' },
] as const;

/** When to be reminded again. A day after the last sensible one is as good as any; that it is one is said. */
export function SnoozeChoice({ name, followUp, today, onChoose }: SnoozeChoiceProps) {
  const t = useText();
  const language = useLanguage();
  const [isDated, setDated] = useState(false);
  const choose = (until: CalendarDate) => {
    const said = t('popup_said_snoozed', name, formatRelative(until, today, language));
    const note = lateNote(until, followUp, { today, language, t });
    onChoose(until, note ? `${said} ${note}` : said);
  };
  return (
    <>
      <ChoiceRow question={t('popup_snooze_when')}>
        {CHOICES.map(({ days, label }) => {
          const until = addDays(today, days);
          return (
            <Button key={days} title={formatShortDay(until, today, language)} onClick={() => choose(until)}>
              {t(label)}
            </Button>
          );
        })}
        <Button aria-expanded={isDated} onClick={() => setDated(!isDated)}>
          {t('snooze_date')}
        </Button>
      </ChoiceRow>
      {isDated && <SnoozeDate {...{ followUp, today }} onChoose={choose} />}
    </>
  );
}
