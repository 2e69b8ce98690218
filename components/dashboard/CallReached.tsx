import { useMemo } from 'react';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import type { CallOutcomeParts } from './CallButtons';
import { CallQuestionForm } from './CallQuestionForm';
import { useForm } from './useForm';

/** Somebody was reached: did they name a day? Call and answer are kept as one change. */
export function CallReached({ application, followUp: { key }, tools, onSettled }: CallOutcomeParts) {
  const t = useText();
  const { today } = tools;
  const form = useForm({
    kept: useMemo(() => ({ promisedBy: '' }), []),
    applicationId: application.id,
    tools,
    draftName: `call-reached/${application.id}/${key}`,
    commandOf: ({ promisedBy }) => ({ name: 'recordCall', key, on: today, promisedBy: promisedBy || null }),
    done: () => t('call_reached_toast'),
    onKept: onSettled,
  });
  return (
    <CallQuestionForm form={form} label={t('call_reached')}>
      <TextField
        label={t('call_reached_promise')}
        hint={t('dashboard_news_promised_hint')}
        type="date"
        min={today}
        {...bindText(form, 'promisedBy')}
      />
    </CallQuestionForm>
  );
}
