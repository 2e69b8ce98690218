import { Keyboard } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
import { Button } from '../../shared/Button';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';
import { StepKeysHelp } from '../../steps/StepKeysHelp';
import { useKeysChoice } from '../../steps/useKeysChoice';
import { useStepKeys } from '../../steps/useStepKeys';
import type { DashboardTools } from '../dashboard-tools';
import { formatRoute } from '../route';
import { StepCards } from './StepCards';
import type { TodaySteps } from './todaySteps';

interface TodayListsProps {
  steps: TodaySteps;
  tools: DashboardTools;
}

/** A step that was settled leaves its list: the keyboard goes ahead to the one behind it, before it, or to the head. */
function moveOn(area: RefObject<HTMLElement | null>): void {
  const steps = [...(area.current?.querySelectorAll<HTMLElement>('.nk-due[tabindex]') ?? [])];
  const own = steps.findIndex((step) => step.contains(document.activeElement));
  const beside = own < 0 ? undefined : (steps[own + 1] ?? steps[own - 1]);
  (beside ?? area.current?.querySelector<HTMLElement>('h2'))?.focus();
}

/** Due, still open, coming: each with its steps, or a quiet line where there is none. */
export function TodayLists({ steps: { due, open, coming, later }, tools }: TodayListsProps) {
  const t = useText();
  const area = useRef<HTMLDivElement>(null);
  const [isHelping, setHelping] = useState(false);
  const [isOn, setOn] = useKeysChoice();
  useStepKeys({ area, isOn, onUndo: tools.undoLast, onHelp: () => setHelping(true) });
  const rest = { tools, onAct: () => moveOn(area) };
  const isQuiet = due.length + open.length === 0;
  return (
    <div className="nk-stack today-lists" ref={area}>
      {(isQuiet || due.length > 0) && (
        <section className="nk-stack" aria-labelledby="due">
          <h2 id="due" tabIndex={-1}>
            {t(isQuiet ? 'popup_quiet' : 'popup_due')}
          </h2>
          <StepCards steps={due} {...rest} />
        </section>
      )}
      {open.length > 0 && <OpenSection steps={open} {...rest} />}
      <section className="nk-stack" aria-labelledby="coming">
        <h2 id="coming" tabIndex={-1}>
          {t('today_coming')}
        </h2>
        {coming.length === 0 && <p className="nk-soft">{t('today_coming_none')}</p>}
        <StepCards steps={coming} {...rest} />
        {later > 0 && <LaterLink count={later} />}
      </section>
      <div className="nk-row today-keys">
        <Button kind="plain" onClick={() => setHelping(true)}>
          <Keyboard size={18} aria-hidden="true" />
          {t('popup_keys')}
        </Button>
      </div>
      {isHelping && <StepKeysHelp isOn={isOn} onSwitch={setOn} onClose={() => setHelping(false)} />}
    </div>
  );
}

function LaterLink({ count }: { count: number }) {
  const t = useText();
  return (
    <p>
      <a href={formatRoute({ view: 'applications', query: 'due=later' })}>{t('today_later', count)}</a>
    </p>
  );
}

/** What has waited, without a word of reproach: a long wait says nothing about the answer (R21). */
function OpenSection(props: React.ComponentProps<typeof StepCards>) {
  const t = useText();
  return (
    <section className="nk-stack" aria-labelledby="open">
      <h2 id="open" tabIndex={-1}>
        {t('today_open')}
      </h2>
      <p className="nk-soft">{t('today_open_hint')}</p>
      <StepCards {...props} />
      {props.steps.some(({ followUp }) => followUp.kind === 'status-enquiry') && (
        <Disclosure title={t('popup_why_long')}>
          <p className="nk-soft">{t('popup_why_long_text')}</p>
        </Disclosure>
      )}
    </section>
  );
}
