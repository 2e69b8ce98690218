import { type RefObject, useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { SeenThread } from '../../lib/composer/thread-port';
import { emptyDraft } from '../popup/logDraft';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { GuessQuestion } from './GuessQuestion';
import { InterviewForm } from './InterviewForm';
import { interviewFromThread } from './interviewFromThread';
import type { PanelTools } from './panel-tools';
import { useFocusMove } from './useFocusMove';
import { type Stranger, useStranger } from './useStranger';

interface StrangerSectionProps {
  state: ComposeState;
  thread: SeenThread | null | undefined;
  denied: readonly string[];
  tools: PanelTools;
  onDeny: (key: string) => void;
  /** Kept by this change, and what to say of it. */
  onKept: (operationId: string, said: string) => void;
}

/** A mail to nobody known: asks who it may be, or offers to log an interview. Nothing is kept without the user's act. */
export function StrangerSection(props: StrangerSectionProps) {
  const t = useText();
  const { state, thread, tools, onDeny, onKept } = props;
  const stranger = useStranger(props);
  const [isLogging, setLogging] = useState(false);
  const [question] = stranger?.questions ?? [];
  const { section, move } = useFocusMove(`${isLogging} ${question?.key}`);
  const log = (isOn: boolean) => {
    move();
    setLogging(isOn);
  };
  if (!stranger) return null;
  if (isLogging) {
    const start = startOf(stranger, thread, tools);
    return (
      <section className="panel-section" ref={section}>
        <InterviewForm {...{ start, tools, onKept }} context={stranger.context} onCancel={() => log(false)} />
      </section>
    );
  }
  if (question)
    return (
      <section className="panel-section" ref={section}>
        <GuessQuestion
          key={question.key}
          {...{ question, tools }}
          onNo={() => {
            move();
            onDeny(question.key);
          }}
          onKept={(operationId) => onKept(operationId, t('panel_guess_kept'))}
        />
      </section>
    );
  if (state.recipients.length === 0 && !stranger.person && !stranger.isInvited) return null;
  return <LogOffer {...{ stranger, section }} onLog={() => log(true)} />;
}

interface LogOfferProps {
  stranger: Stranger;
  section: RefObject<HTMLElement | null>;
  onLog: () => void;
}

/** Beside an invitation the offer comes first; beside any other mail it is a small way to it. */
function LogOffer({ stranger: { person, isInvited }, section, onLog }: LogOfferProps) {
  const t = useText();
  const name = person?.name || person?.email;
  return (
    <section className="panel-section" ref={section}>
      {isInvited && <h2>{name ? t('panel_log_offer', name) : t('panel_log_offer_nobody')}</h2>}
      <p className="nk-soft">{t(isInvited ? 'panel_log_offer_text' : 'panel_nobody_known')}</p>
      <div className="nk-row">
        <Button kind={isInvited ? 'primary' : 'secondary'} data-testid="panel-log" onClick={onLog}>
          {t('panel_log_open')}
        </Button>
      </div>
    </section>
  );
}

function startOf(
  { person }: Stranger,
  thread: SeenThread | null | undefined,
  { now, zone, language, today }: PanelTools,
) {
  return interviewFromThread(thread, person, emptyDraft(now(), zone), { language, today });
}
