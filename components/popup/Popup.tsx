import { useEffect, useMemo, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { PopupPage } from './PopupPage';
import type { PopupTools } from './popup-tools';
import { stepAddress } from './stepAddress';

type Watch<Value> = (listener: (value: Value) => void, failed: () => void) => () => void;

interface PopupProps {
  tools: Omit<PopupTools, 'stepAddress'>;
  /** Each calls back now and after every change; returns how to stop. */
  watchApplications: Watch<Application[]>;
  watchSettings: Watch<Settings>;
  newMail: (mailbox: Settings['mailbox'], email: string) => string | undefined;
}

/** The popup with its live records. */
export function Popup({ tools, watchApplications, watchSettings, newMail }: PopupProps) {
  const [applications, setApplications] = useState<Application[] | null>(null);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    const failed = () => setUnreadable(true);
    const stops = [watchApplications(setApplications, failed), watchSettings(setSettings, failed)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [watchApplications, watchSettings]);
  const whole = useMemo<PopupTools>(
    () => ({ ...tools, stepAddress: (one, step) => stepAddress(one, step, (to) => newMail(settings.mailbox, to)) }),
    [tools, newMail, settings.mailbox],
  );
  return <PopupPage applications={applications} settings={settings} isUnreadable={isUnreadable} tools={whole} />;
}
