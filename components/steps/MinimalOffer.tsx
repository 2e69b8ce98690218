import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isMinimalOffered } from '../../lib/letters/isMinimalOffered';
import { useText } from '../shared/text';

interface MinimalOfferProps {
  application: Application;
  followUp: FollowUp;
  /** The address of a new mail for the step. */
  newMail: string;
}

/** For a step that was put off twice: two sentences are enough (R3). The panel beside the mail has them ready. */
export function MinimalOffer({ application, followUp, newMail }: MinimalOfferProps) {
  const t = useText();
  if (!isMinimalOffered(application, followUp)) return null;
  return (
    <p className="nk-small">
      {t('step_two_sentences')}{' '}
      <a href={newMail} target="_blank" rel="noreferrer">
        {t('step_two_sentences_write')}
      </a>
    </p>
  );
}
