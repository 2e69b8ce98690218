import { type FormEvent, useState } from 'react';
import { type Application, isEnded } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from '../shared/Button';
import { Select } from '../shared/Select';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import type { DashboardTools } from './dashboard-tools';

interface NewsFormProps {
  application: Application;
  tools: DashboardTools;
}

type News = 'answer' | 'rejection' | 'offer' | 'signed' | 'close';

const NEWS: readonly { value: News; label: TextKey; done: TextKey }[] = [
  { value: 'answer', label: 'dashboard_news_answer', done: 'dashboard_news_answer_done' },
  { value: 'rejection', label: 'dashboard_news_rejection', done: 'dashboard_news_rejection_done' },
  { value: 'offer', label: 'dashboard_news_offer', done: 'dashboard_news_offer_done' },
  { value: 'signed', label: 'dashboard_news_signed', done: 'dashboard_news_signed_done' },
  { value: 'close', label: 'dashboard_news_close', done: 'dashboard_news_close_done' },
];

function commandOf(news: News, on: string, promisedBy: string, reason: string): Command {
  if (news === 'answer') return { name: 'recordAnswer', on, promisedBy: promisedBy || null };
  if (news === 'rejection') return { name: 'recordRejection', on };
  if (news === 'offer') return { name: 'recordOffer', on };
  if (news === 'signed') return { name: 'recordSigned', on };
  return { name: 'closeApplication', on, reason };
}

/** What has the company said? Only a signed contract or the user ends an application (R26). */
export function NewsForm({ application, tools }: NewsFormProps) {
  const t = useText();
  const [news, setNews] = useState<News>('answer');
  const [on, setOn] = useState(tools.today);
  const [promisedBy, setPromisedBy] = useState('');
  const [reason, setReason] = useState('');
  const [hasFailed, setFailed] = useState(false);
  if (isEnded(application)) return <ReopenForm application={application} tools={tools} />;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const done = t(NEWS.find(({ value }) => value === news)?.done ?? 'dashboard_news_answer_done');
    const result = await tools.change(application.id, commandOf(news, on, promisedBy, reason), done);
    setFailed(!result.ok);
    if (result.ok) setReason('');
  };
  return (
    <form className="nk-card nk-stack" onSubmit={save} aria-labelledby="news">
      <h2 id="news">{t('dashboard_news')}</h2>
      <div className="dashboard-fields">
        <Select
          label={t('dashboard_news_what')}
          value={news}
          options={NEWS.map(({ value, label }) => ({ value, label: t(label) }))}
          onChange={setNews}
        />
        <TextField
          label={t('dashboard_news_when')}
          type="date"
          required
          max={tools.today}
          value={on}
          onChange={(event) => setOn(event.currentTarget.value)}
        />
        {news === 'answer' && (
          <TextField
            label={t('dashboard_news_promised')}
            hint={t('dashboard_news_promised_hint')}
            type="date"
            value={promisedBy}
            onChange={(event) => setPromisedBy(event.currentTarget.value)}
          />
        )}
        {news === 'close' && (
          <TextField
            label={t('dashboard_news_reason')}
            maxLength={500}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </div>
      <p role="alert" className="nk-field__error">
        {hasFailed && t('dashboard_not_kept')}
      </p>
      <div className="nk-row">
        <Button type="submit">{t('dashboard_news_save')}</Button>
      </div>
    </form>
  );
}

function ReopenForm({ application, tools }: NewsFormProps) {
  const t = useText();
  const { stage } = application;
  const reopen = () => void tools.change(application.id, { name: 'reopenApplication' }, t('dashboard_reopened_toast'));
  return (
    <section className="nk-card nk-stack">
      {stage.name === 'closed' && stage.reason && <p>{stage.reason}</p>}
      <p className="nk-soft">{t('dashboard_ended_text')}</p>
      <div className="nk-row">
        <Button onClick={reopen}>{t('dashboard_reopen')}</Button>
      </div>
    </section>
  );
}
