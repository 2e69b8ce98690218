import type { InterviewKind } from '../../lib/domain/application';
import type { Settings } from '../../lib/domain/settings';
import type { TextKey } from '../../lib/messages/text-key';
import { Select } from '../shared/Select';
import { TextArea } from '../shared/TextArea';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { bindText } from './bindText';
import { MoodChoice } from './MoodChoice';
import { PlaceFields } from './PlaceFields';
import type { LogForm } from './useLogForm';

const KINDS: readonly [InterviewKind, TextKey][] = [
  ['on-site', 'common_interview_on_site'],
  ['video', 'common_interview_video'],
  ['phone', 'common_interview_phone'],
  ['trial-day', 'common_interview_trial_day'],
  ['assessment', 'common_interview_assessment'],
  ['other', 'common_interview_other'],
];

interface LogDetailsProps {
  form: LogForm;
  settings: Settings;
}

/** What can wait, or is rarely needed. */
export function LogDetails({ form, settings }: LogDetailsProps) {
  const t = useText();
  const { draft, errors, change } = form;
  return (
    <div className="nk-stack">
      <TextArea label={t('field_impressed_me')} {...bindText(form, 'impressedMe')} />
      <TextArea label={t('field_open_questions')} {...bindText(form, 'openQuestions')} />
      <div className="popup-pair">
        <TextField label={t('field_phone')} type="tel" autoComplete="off" {...bindText(form, 'phone')} />
        <Select
          label={t('field_terms')}
          error={errors.terms}
          value={draft.terms}
          options={[
            { value: 'formal', label: t('common_terms_formal') },
            { value: 'informal', label: t('common_terms_informal') },
          ]}
          onChange={(terms) => change({ terms })}
        />
      </div>
      <Select
        label={t('field_kind')}
        error={errors.kind}
        value={draft.kind}
        options={KINDS.map(([value, key]) => ({ value, label: t(key) }))}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        label={t('field_promised_by')}
        hint={t('popup_log_promised_hint')}
        type="date"
        {...bindText(form, 'promisedBy')}
      />
      <PlaceFields form={form} settings={settings} />
      <MoodChoice mood={draft.mood} onChange={(mood) => change({ mood })} />
    </div>
  );
}
