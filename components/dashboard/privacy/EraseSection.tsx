import { useRef, useState } from 'react';
import type { StorageProblem } from '../../../lib/domain/record-store';
import { Button } from '../../shared/Button';
import { PROBLEM_TEXTS } from '../../shared/problem-texts';
import { useText } from '../../shared/text';
import type { Records } from '../DashboardView';
import { EraseDialog } from './EraseDialog';
import type { PrivacyDesk } from './privacy-desk';

interface EraseSectionProps {
  records: Records;
  desk: PrivacyDesk;
}

/** Everything can go, for good. It is said once what that is, and a backup is offered first. */
export function EraseSection({ records, desk }: EraseSectionProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<StorageProblem | 'done' | null>(null);
  const erase = async () => {
    setAsking(false);
    setOutcome((await desk.erase()) ?? 'done');
    heading.current?.focus();
  };
  return (
    <section className="nk-card nk-stack" aria-labelledby="privacy-erase">
      <h2 id="privacy-erase" ref={heading} tabIndex={-1}>
        {t('privacy_erase')}
      </h2>
      <p>{t('privacy_erase_text')}</p>
      <p role="status">{outcome === 'done' && t('privacy_erased')}</p>
      <p role="alert" className="nk-field__error">
        {outcome && outcome !== 'done' && t(PROBLEM_TEXTS[outcome])}
      </p>
      <div className="nk-row">
        <Button kind="danger" onClick={() => setAsking(true)}>
          {t('privacy_erase_button')}
        </Button>
      </div>
      {isAsking && <EraseDialog records={records} onErase={() => void erase()} onClose={() => setAsking(false)} />}
    </section>
  );
}
