import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { LossNotice as Loss } from '../../lib/domain/record-store';
import type { TextKey } from '../../lib/messages/text-key';
import { Button } from './Button';
import { formatDay } from './formatDay';
import { useText } from './text';
import { useLanguage } from './useLanguage';

interface LossNoticeProps {
  loss: Loss;
  zone: string;
  /** The page where a backup can be restored. */
  restoreAddress: string;
  onSeen: () => void;
}

/** Of each kind of loss: one, and more than one. */
const SENTENCES = {
  missing: ['loss_missing_one', 'loss_missing'],
  restored: ['loss_restored_one', 'loss_restored'],
  quarantined: ['loss_damaged_one', 'loss_damaged'],
} as const satisfies Partial<Record<keyof Loss, readonly [TextKey, TextKey]>>;
const KINDS = ['missing', 'restored', 'quarantined'] as const;

/** Says in plain words what became of the records: what is gone first, then what is back. */
export function LossNotice({ loss, zone, restoreAddress, onSeen }: LossNoticeProps) {
  const t = useText();
  const day = formatDay(calendarDateAt(loss.at, zone), useLanguage());
  return (
    <section className="nk-notice nk-loss nk-stack" aria-labelledby="loss-title">
      <h2 id="loss-title">{t(loss.missing > 0 ? 'loss_title_missing' : 'loss_title')}</h2>
      {KINDS.filter((kind) => loss[kind] > 0).map((kind) => (
        <p key={kind}>{t(SENTENCES[kind][loss[kind] === 1 ? 0 : 1], day, loss[kind])}</p>
      ))}
      <p className="nk-row">
        {loss.missing > 0 && (
          <a href={restoreAddress} target={restoreAddress.startsWith('#') ? undefined : '_blank'} rel="noreferrer">
            {t('loss_restore')}
          </a>
        )}
        <Button onClick={onSeen}>{t('loss_seen')}</Button>
      </p>
    </section>
  );
}
