import { useState } from 'react';
import type { Command } from '../../lib/domain/commands';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { EXAMPLE_PERSON } from './exampleInterview';

/** The three steps, each with the button that does it. */
export function PracticeGuide({
  example,
  log,
  onWrite,
  onSample,
}: {
  example: Command;
  /** Keeps a command; `false` when it could not be kept. */
  log: (command: Command) => Promise<boolean>;
  onWrite: () => void;
  onSample: () => void;
}) {
  const t = useText();
  return (
    <section className="practice-guide" aria-label={t('practice_guide')}>
      <h2>{t('practice_guide')}</h2>
      <ol>
        <li>
          <h3>{t('practice_log_title')}</h3>
          <p>{t('practice_log_text')}</p>
          <LogExample log={() => log(example)} />
        </li>
        <li>
          <h3>{t('practice_write_title')}</h3>
          <p>{t('practice_write_text')}</p>
          <Button data-testid="practice-write" onClick={onWrite}>
            {t('practice_write_to', EXAMPLE_PERSON.name)}
          </Button>
        </li>
        <li>
          <h3>{t('practice_check_title')}</h3>
          <p>{t('practice_check_text')}</p>
          <Button data-testid="practice-sample" onClick={onSample}>
            {t('practice_check_sample')}
          </Button>
        </li>
      </ol>
    </section>
  );
}

function LogExample({ log }: { log: () => Promise<boolean> }) {
  const t = useText();
  const [outcome, setOutcome] = useState<'kept' | 'failed' | null>(null);
  const logOnce = async () => setOutcome((await log()) ? 'kept' : 'failed');
  return (
    <div className="practice-buttons">
      <Button data-testid="practice-example" disabled={outcome === 'kept'} onClick={logOnce}>
        {t('practice_log_example')}
      </Button>
      <a href="popup.html" target="_blank" rel="noreferrer">
        {t('practice_log_own')}
      </a>
      <span role="status">{outcome && t(outcome === 'kept' ? 'practice_log_done' : 'practice_log_failed')}</span>
    </div>
  );
}
