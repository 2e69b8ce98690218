import { type FormEvent, useState } from 'react';
import type { CalendarDate } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { snoozeDays } from '../../lib/domain/transitions/dateRanges';
import { Button } from '../shared/Button';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { lateNote, snoozeProblem } from './snoozeTo';
import { useFirstFocus } from './useFirstFocus';

interface SnoozeDateProps {
  followUp: Pick<FollowUp, 'lastCall' | 'closes'>;
  today: CalendarDate;
  onChoose: (until: CalendarDate) => void;
}

/** A day of one's own choice, from tomorrow on. What stands against it is said beside the field, and so is what doesn't. */
export function SnoozeDate({ followUp, today, onChoose }: SnoozeDateProps) {
  const t = useText();
  const form = useFirstFocus<HTMLFormElement>();
  const language = useLanguage();
  const [until, setUntil] = useState('');
  const [isAsked, setAsked] = useState(false);
  const problem = snoozeProblem(until, today, t);
  const [first, last] = snoozeDays(today);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem) setAsked(true);
    else onChoose(until);
  };
  return (
    <form ref={form} className="nk-stack" noValidate onSubmit={submit}>
      <TextField
        label={t('field_until')}
        type="date"
        min={first}
        max={last}
        value={until}
        error={isAsked ? problem : undefined}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <p role="status" className="nk-small">
        {!problem && lateNote(until, followUp, { today, language, t })}
      </p>
      <div className="nk-row">
        <Button type="submit">{t('snooze_to_day')}</Button>
      </div>
    </form>
  );
}
