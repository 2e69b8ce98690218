import type { FollowUpKind } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { isDueNow } from '../../lib/domain/follow-ups/nextFollowUp';
import type { TextKey } from '../../lib/messages/text-key';
import { useText } from '../shared/text';
import type { StepItemProps } from './StepItem';

const LOOKED_AT: readonly FollowUpKind[] = ['contract-check', 'review'];

function labelOf({ kind, channel }: FollowUp): TextKey {
  if (LOOKED_AT.includes(kind)) return 'popup_look';
  return channel === 'phone' ? 'popup_call' : 'popup_write';
}

/** Leads to where the step is done; a link, so that it can be opened as links are. */
export function StepLink({ step: { application, followUp }, tools }: Pick<StepItemProps, 'step' | 'tools'>) {
  const t = useText();
  return (
    <a
      className={isDueNow(followUp) ? 'nk-button nk-button--primary' : 'nk-button'}
      href={tools.stepAddress(application, followUp)}
      data-step-action="main"
      target="_blank"
      rel="noreferrer"
    >
      {t(labelOf(followUp))}
    </a>
  );
}
