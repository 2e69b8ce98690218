import { useEffect, useMemo, useRef } from 'react';
import type { Application } from '../../lib/domain/application';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { Settings } from '../../lib/domain/settings';
import { Toast } from '../shared/Toast';
import { useText } from '../shared/text';
import { FirstUse } from './FirstUse';
import { LogArea } from './LogArea';
import { listSteps } from './listSteps';
import { Overview } from './Overview';
import { PopupHeader } from './PopupHeader';
import type { PopupTools } from './popup-tools';
import { usePopupKeys } from './usePopupKeys';
import { useStepActions } from './useStepActions';

export interface PopupPageProps {
  /** `null` until they are read. */
  applications: readonly Application[] | null;
  settings: Settings;
  /** The records can't be read here at all. */
  isUnreadable?: boolean;
  tools: PopupTools;
}

const NONE: readonly Application[] = [];

/** The toolbar popup: what is due, what comes next, and a form to log an interview by keyboard alone. */
export function PopupPage({ applications, settings, isUnreadable = false, tools }: PopupPageProps) {
  const t = useText();
  const area = useRef<HTMLElement>(null);
  const known = applications ?? NONE;
  const steps = useMemo(() => listSteps(known, tools.plan), [known, tools.plan]);
  const { toast, hideToast, act, offerUndo, undoLast } = useStepActions(tools);
  const openLog = () => area.current?.querySelector('input')?.focus();
  usePopupKeys({ onLog: openLog, onUndo: undoLast });
  const isQuiet = applications !== null && steps.due.length === 0;
  useEffect(() => {
    // Nothing waits for an answer, so the keyboard can begin to type; what stands above stays in sight.
    const isFree = document.activeElement === document.body;
    if (isQuiet && isFree) area.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [isQuiet]);
  const today = calendarDateAt(tools.now, tools.zone);
  return (
    <>
      <PopupHeader />
      <main className="popup-main">
        {isUnreadable && (
          <p className="nk-notice nk-notice--problem" role="alert">
            {t('error_read')}
          </p>
        )}
        {applications?.length === 0 && <FirstUse />}
        <Overview steps={steps} onLog={openLog} {...{ today, tools, act }} />
        <LogArea area={area} applications={known} onSaved={offerUndo} {...{ settings, tools }} />
      </main>
      <Toast toast={toast} onGone={hideToast} />
    </>
  );
}
