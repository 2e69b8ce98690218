import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../lib/domain/application';
import { isCalendarDate } from '../../lib/domain/calendar-date';
import { promiseDays } from '../../lib/domain/transitions/dateRanges';
import { Button } from '../shared/Button';
import { errorText } from '../shared/errorText';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { useFirstFocus } from './useFirstFocus';

interface AnswerChoiceProps {
  today: CalendarDate;
  /** `null`: they named no day. */
  onChoose: (promisedBy: CalendarDate | null) => void;
  /** Where a rejection or an offer is noted. */
  otherNews: string;
}

/** They have answered, and it takes longer: a day, if they named one. Until then nothing is asked (R20, R21). */
export function AnswerChoice({ today, onChoose, otherNews }: AnswerChoiceProps) {
  const t = useText();
  const form = useFirstFocus<HTMLFormElement>();
  const [day, setDay] = useState('');
  const [isAsked, setAsked] = useState(false);
  const [first, last] = promiseDays(today);
  const isFit = day === '' || (isCalendarDate(day) && day >= first && day <= last);
  const code = !isCalendarDate(day) ? 'not-a-date' : day < first ? 'past' : 'too-far';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isFit) onChoose(day || null);
    else setAsked(true);
  };
  return (
    <form ref={form} className="nk-stack" noValidate onSubmit={submit}>
      <TextField
        label={t('field_promised_by')}
        hint={t('dashboard_news_promised_hint')}
        type="date"
        min={first}
        max={last}
        value={day}
        error={isAsked && !isFit ? errorText({ field: 'promisedBy', code }, t) : undefined}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <div className="nk-row">
        <Button type="submit">{t('step_answered_keep')}</Button>
        <a href={otherNews} target="_blank" rel="noreferrer">
          {t('step_answered_other')}
        </a>
      </div>
    </form>
  );
}
