import { useMemo } from 'react';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import type { CallOutcomeParts } from './CallButtons';
import { CallQuestionForm } from './CallQuestionForm';
import { useForm } from './useForm';

/** They asked for a call later: when? */
export function CallBack({ application, followUp: { key }, tools, onSettled }: CallOutcomeParts) {
  const t = useText();
  const { today } = tools;
  const form = useForm({
    kept: useMemo(() => ({ on: '', at: '' }), []),
    applicationId: application.id,
    tools,
    draftName: `call-back/${application.id}/${key}`,
    commandOf: ({ on, at }) => ({ name: 'planCall', key, on, at: at.slice(0, 5) || null }),
    done: () => t('call_back_toast'),
    onKept: onSettled,
  });
  return (
    <CallQuestionForm form={form} label={t('call_back')}>
      <TextField label={t('call_back_day')} type="date" min={today} required {...bindText(form, 'on')} />
      <TextField label={t('call_back_time')} hint={t('call_back_time_hint')} type="time" {...bindText(form, 'at')} />
    </CallQuestionForm>
  );
}
