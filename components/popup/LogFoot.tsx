import { useEffect, useRef } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

interface LogFootProps {
  problems: readonly string[];
  isSaving: boolean;
}

/** The button, how to do without it, and what stood in the way. The text in the form stays meanwhile. */
export function LogFoot({ problems, isSaving }: LogFootProps) {
  const t = useText();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Saving by keyboard from the top of the form must not end in silence below.
    if (problems.length > 0) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [problems]);
  const isMac = /mac/i.test(navigator.platform);
  return (
    <>
      <div ref={alert} role="alert">
        {problems.map((text) => (
          <p className="nk-notice nk-notice--problem" key={text}>
            {text}
          </p>
        ))}
      </div>
      <div className="nk-row">
        <Button type="submit" kind="primary" data-testid="log-save" aria-disabled={isSaving}>
          {t(isSaving ? 'popup_log_saving' : 'popup_log_save')}
        </Button>
        <span className="nk-small nk-soft">{t(isMac ? 'popup_log_keys_mac' : 'popup_log_keys')}</span>
      </div>
    </>
  );
}
