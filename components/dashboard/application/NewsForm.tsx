import { useMemo } from 'react';
import type { Application, Stage } from '../../../lib/domain/application';
import type { TextKey } from '../../../lib/messages/text-key';
import { Button } from '../../shared/Button';
import { useText } from '../../shared/text';
import type { DashboardTools } from '../dashboard-tools';
import { useForm } from '../useForm';
import { NewsFields } from './NewsFields';
import { type News, type NewsDraft, newsCommand } from './newsCommand';

interface NewsFormProps {
  application: Application;
  tools: DashboardTools;
  onKept?: (kept: NewsDraft) => void;
  /** Closes a form that was opened. */
  onCancel?: () => void;
}

const DONE: Readonly<Record<News, TextKey>> = {
  answer: 'dashboard_news_answer_done',
  rejection: 'dashboard_news_rejection_done',
  offer: 'dashboard_news_offer_done',
  signed: 'dashboard_news_signed_done',
  close: 'dashboard_news_close_done',
};
const NOTHING = { news: 'answer', promisedBy: '', reason: '', manner: 'unsaid' } as const;
/** What can happen next; after a rejection still an offer, as others may drop out (R26). */
const POSSIBLE: Readonly<Record<Stage['name'], readonly News[]>> = {
  waiting: ['answer', 'rejection', 'offer', 'signed', 'close'],
  offered: ['answer', 'signed', 'rejection', 'close'],
  rejected: ['answer', 'offer', 'signed', 'close'],
  signed: [],
  closed: [],
};

/** What has the company said? Only a signed contract or the user ends an application (R26). */
export function NewsForm({ application, tools, onKept, onCancel }: NewsFormProps) {
  const t = useText();
  const { today } = tools;
  const form = useForm({
    kept: useMemo<NewsDraft>(() => ({ ...NOTHING, on: today }), [today]),
    applicationId: application.id,
    tools,
    commandOf: newsCommand,
    done: ({ news }) => t(DONE[news]),
    draftName: `news/${application.id}`,
    onKept: () => {
      const kept = form.draft;
      form.discard();
      onKept?.(kept);
    },
  });
  const cancel = () => {
    form.discard();
    onCancel?.();
  };
  return (
    <form className="nk-card nk-stack" noValidate onSubmit={form.save} aria-labelledby="news">
      <h2 id="news">{t('dashboard_news')}</h2>
      <NewsFields form={form} possible={POSSIBLE[application.stage.name]} today={today} />
      <p role="alert" className="nk-field__error">
        {form.problem}
      </p>
      <div className="nk-row">
        <Button kind="primary" type="submit">
          {t('dashboard_news_save')}
        </Button>
        {onCancel && (
          <Button kind="plain" onClick={cancel}>
            {t('common_cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
