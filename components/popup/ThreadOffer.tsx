import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import type { OpenThreadState } from './useOpenThread';

/** Beside an open mail thread: fills the form from it, once the user asks. */
export function ThreadOffer({ isThere, outcome, take }: OpenThreadState) {
  const t = useText();
  return (
    <>
      {isThere && (
        <Button kind="plain" className="popup-thread" data-testid="log-thread" onClick={() => void take()}>
          {t('popup_thread')}
        </Button>
      )}
      <p className="nk-small nk-soft" role="status" hidden={outcome === null}>
        {outcome && t(outcome === 'taken' ? 'popup_thread_taken' : 'popup_thread_silent')}
      </p>
    </>
  );
}
