import { type FormEvent, useState } from 'react';
import { Button } from '../../shared/Button';
import { errorText } from '../../shared/errorText';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { useLanguage } from '../../shared/useLanguage';
import { useFirstFocus } from '../../steps/useFirstFocus';
import type { StepEvent } from './calendar-event';
import type { EventListProps } from './EventList';
import { movableDays } from './moveStep';
import { moveText } from './moveText';

interface MoveFormProps extends Omit<EventListProps, 'events'> {
  event: StepEvent;
}

/** Another day for a step, as a date; or by the arrow keys in the grid. */
export function MoveForm({ event, moving, tools, onMoved, onPickUp }: MoveFormProps) {
  const t = useText();
  const language = useLanguage();
  const form = useFirstFocus<HTMLFormElement>();
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState('');
  const { first, last } = movableDays(event.step, tools.today);
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!day) return setProblem(errorText({ field: 'until', code: 'required' }, t));
    const moved = moving.move(event, day);
    setProblem(moveText(moved, language, t));
    if (moved.ok) onMoved?.();
  };
  return (
    <form ref={form} className="nk-stack" noValidate onSubmit={submit}>
      <TextField
        label={t('field_until')}
        type="date"
        min={first}
        max={last ?? undefined}
        value={day}
        error={problem || undefined}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <div className="nk-row">
        <Button type="submit">{t('calendar_move')}</Button>
        {onPickUp && (
          <Button kind="plain" onClick={() => onPickUp(event)}>
            {t('calendar_move_in_grid')}
          </Button>
        )}
      </div>
    </form>
  );
}
