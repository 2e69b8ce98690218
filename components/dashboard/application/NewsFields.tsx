import type { CalendarDate } from '../../../lib/domain/application';
import type { TextKey } from '../../../lib/messages/text-key';
import { Select } from '../../shared/Select';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { bindText } from '../bindText';
import type { Form } from '../useForm';
import { MannerChoice } from './MannerChoice';
import type { News, NewsDraft } from './newsCommand';

const NAMES: Readonly<Record<News, TextKey>> = {
  answer: 'dashboard_news_answer',
  rejection: 'dashboard_news_rejection',
  offer: 'dashboard_news_offer',
  signed: 'dashboard_news_signed',
  close: 'dashboard_news_close',
};

interface NewsFieldsProps {
  form: Form<NewsDraft>;
  possible: readonly News[];
  today: CalendarDate;
}

/** What happened and when; the rest only where it belongs. */
export function NewsFields({ form, possible, today }: NewsFieldsProps) {
  const t = useText();
  const { news } = form.draft;
  return (
    <div className="dashboard-fields">
      <Select
        label={t('dashboard_news_what')}
        value={news}
        options={possible.map((value) => ({ value, label: t(NAMES[value]) }))}
        onChange={(chosen) => form.change({ news: chosen })}
      />
      <TextField label={t('field_when')} type="date" max={today} {...bindText(form, 'on')} />
      {news === 'answer' && (
        <TextField
          label={t('field_promised_by')}
          hint={t('dashboard_news_promised_hint')}
          type="date"
          min={form.draft.on}
          {...bindText(form, 'promisedBy')}
        />
      )}
      {news === 'rejection' && (
        <MannerChoice manner={form.draft.manner} onChange={(manner) => form.change({ manner })} />
      )}
      {news === 'close' && <TextField label={t('field_reason')} {...bindText(form, 'reason')} />}
    </div>
  );
}
