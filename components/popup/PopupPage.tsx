import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ahead, Job } from '../../lib/domain/ahead';
import type { Application } from '../../lib/domain/application';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { ReadProblem } from '../../lib/domain/read-problem';
import type { Recalled } from '../../lib/domain/recall';
import type { Settings } from '../../lib/domain/settings';
import { ReadNotice } from '../shared/ReadNotice';
import { Toast } from '../shared/Toast';
import type { Watch } from '../shared/useWatched';
import { useKeysChoice } from '../steps/useKeysChoice';
import { FirstUse } from './FirstUse';
import { KeyLegend } from './KeyLegend';
import { LogArea } from './LogArea';
import { listSteps } from './listSteps';
import { Overview } from './Overview';
import { PopupHeader } from './PopupHeader';
import type { PopupTools } from './popup-tools';
import { firstStep, moveStep, pressStep } from './stepFocus';
import { usePopupKeys } from './usePopupKeys';
import { useStepActions } from './useStepActions';

export interface PopupPageProps {
  /** `null` until it is read. */
  ahead: Ahead | null;
  /** All open applications; read after the list stands, `null` until then. */
  jobs: readonly Job[] | null;
  settings: Settings;
  /** Why the records can't be read. */
  problem?: ReadProblem | null;
  tools: PopupTools;
  watchRecalled: Watch<Recalled>;
}

const NONE: readonly Application[] = [];

/** The toolbar popup: what is due, what comes next, and a form to log an interview by keyboard alone. */
export function PopupPage({ ahead, jobs, settings, problem = null, tools, watchRecalled }: PopupPageProps) {
  const area = useRef<HTMLElement>(null);
  const known = ahead?.applications ?? NONE;
  const steps = useMemo(() => listSteps(known, tools.plan), [known, tools.plan]);
  const { toast, hideToast, act, offerUndo, undoLast } = useStepActions(tools);
  const openLog = () => area.current?.querySelector('input')?.focus();
  const [areKeysShown, setKeysShown] = useState(false);
  const [areKeysOn, switchKeys] = useKeysChoice();
  usePopupKeys({
    isOn: areKeysOn,
    onLog: openLog,
    onUndo: undoLast,
    onHelp: () => setKeysShown(!areKeysShown),
    onMove: moveStep,
    onStep: pressStep,
  });
  const isQuiet = ahead && steps.due.length === 0;
  useEffect(() => {
    // The first due step can be acted on by one key. Where none is, the keyboard can begin to type; what stands above stays in sight.
    const isFree = document.activeElement === document.body;
    if (isQuiet === null || !isFree) return;
    const start = isQuiet ? area.current?.querySelector('input') : firstStep();
    start?.focus({ preventScroll: true });
  }, [isQuiet]);
  const today = calendarDateAt(tools.now, tools.zone);
  return (
    <>
      <PopupHeader />
      <main className="popup-main">
        <ReadNotice problem={problem} />
        {ahead?.isEmpty && <FirstUse />}
        <Overview steps={steps} onLog={openLog} {...{ today, tools, act }} />
        <LogArea area={area} onSaved={offerUndo} {...{ jobs, settings, tools, watchRecalled, act }} />
        <KeyLegend isOpen={areKeysShown} onToggle={setKeysShown} isOn={areKeysOn} onSwitch={switchKeys} />
      </main>
      <Toast toast={toast} onGone={hideToast} />
    </>
  );
}
