import { Button } from '../shared/Button';
import { useText } from '../shared/text';

/** Whether somebody here is known could not be said, and then that is what has to be said (P5). */
export function NoAnswer({ reload }: { reload: () => void }) {
  const t = useText();
  return (
    <div className="panel-section" role="status">
      <p className="nk-soft">{t('panel_no_answer')}</p>
      <div className="nk-row">
        <Button data-testid="panel-again" onClick={reload}>
          {t('panel_again')}
        </Button>
      </div>
    </div>
  );
}
