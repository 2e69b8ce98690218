import type { Ref } from 'react';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';

interface OverviewTitleProps {
  heading: Ref<HTMLHeadingElement>;
  isDue: boolean;
  onLog: () => void;
}

/** Says whether anything is due; where the list may be long, it has the short way to the form beside it. */
export function OverviewTitle({ heading, isDue, onLog }: OverviewTitleProps) {
  const t = useText();
  return (
    <div className="popup-title">
      <h2 ref={heading} tabIndex={-1}>
        {t(isDue ? 'popup_due' : 'popup_quiet')}
      </h2>
      {isDue && (
        <Button kind="plain" aria-keyshortcuts="n" data-testid="log-open" onClick={() => onLog()}>
          {t('popup_log')}
        </Button>
      )}
    </div>
  );
}
