import { useMemo } from 'react';
import type { Application } from '../../../lib/domain/application';
import { Button } from '../../shared/Button';
import { Dialog } from '../../shared/Dialog';
import { Select } from '../../shared/Select';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { bindText } from '../bindText';
import type { DashboardTools } from '../dashboard-tools';
import { STAGE_NAMES } from '../stage-names';
import { type Form, useForm } from '../useForm';
import { MOVED, MOVES, type MoveDraft, moveCommand, type StageName } from './moves';

interface MoveDialogProps {
  application: Application;
  /** Where it was dropped; `null` where it is still to be chosen. */
  to: StageName | null;
  tools: DashboardTools;
  onClose: () => void;
  /** It stands there now. */
  onKept: (to: StageName) => void;
}

/** Where to, and when that was: the day is asked for, since a board does not know it. */
export function MoveDialog({ application, to, tools, onClose, onKept }: MoveDialogProps) {
  const t = useText();
  const { today } = tools;
  const possible = MOVES[application.stage.name];
  const first = to ?? possible[0] ?? 'waiting';
  const form = useForm({
    kept: useMemo<MoveDraft>(() => ({ to: first, on: today, reason: '' }), [first, today]),
    applicationId: application.id,
    tools,
    commandOf: moveCommand,
    done: (draft) => t(MOVED[draft.to]),
    onKept: () => {
      onClose();
      onKept(form.draft.to);
    },
  });
  return (
    <Dialog title={t('board_move_title', application.company)} onClose={onClose}>
      <form className="nk-stack" noValidate onSubmit={form.save}>
        <MoveFields {...{ form, possible, today }} />
        <p role="alert" className="nk-field__error">
          {form.problem}
        </p>
        <div className="nk-row">
          <Button type="submit" kind="primary">
            {t('dashboard_news_save')}
          </Button>
          <Button onClick={onClose}>{t('common_cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface MoveFieldsProps {
  form: Form<MoveDraft>;
  possible: readonly StageName[];
  today: string;
}

function MoveFields({ form, possible, today }: MoveFieldsProps) {
  const t = useText();
  const { to } = form.draft;
  return (
    <>
      <Select
        label={t('board_move_to')}
        value={to}
        options={possible.map((value) => ({ value, label: t(STAGE_NAMES[value]) }))}
        onChange={(chosen) => form.change({ to: chosen })}
      />
      {to !== 'waiting' && <TextField label={t('field_when')} type="date" max={today} {...bindText(form, 'on')} />}
      {to === 'closed' && <TextField label={t('field_reason')} {...bindText(form, 'reason')} />}
    </>
  );
}
