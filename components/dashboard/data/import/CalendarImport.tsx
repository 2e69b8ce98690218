import { useState } from 'react';
import type { Instant, ZoneName } from '../../../../lib/domain/application';
import type { ExchangeResult } from '../../../../lib/domain/exchange';
import type { TextKey } from '../../../../lib/messages/text-key';
import { Button } from '../../../shared/Button';
import { useText } from '../../../shared/text';
import { FileProblemList } from '../FileProblemList';
import { REFUSALS } from '../refusals';
import { CalendarCard } from './CalendarCard';
import type { ImportFileProps } from './ImportFile';
import { useCalendarImport } from './useCalendarImport';

export interface CalendarImportProps extends ImportFileProps {
  text: string;
  moment: { now: Instant; zone: ZoneName };
}

/** The appointments of a calendar file, one card each; nothing is written before the button. */
export function CalendarImport(props: CalendarImportProps) {
  const t = useText();
  const { records, tools, onClose } = props;
  const { entries, choiceFor, choose, apply, problems } = useCalendarImport(props);
  const count = entries.filter((entry) => choiceFor(entry).action !== 'skip').length;
  return (
    <div className="nk-stack">
      {problems.length > 0 && (
        <FileProblemList title={t('import_problems', problems.length)} problems={problems} tools={tools} />
      )}
      <ul className="data-entries">
        {entries.map((entry) => (
          <CalendarCard
            key={entry.id}
            entry={entry}
            choice={choiceFor(entry)}
            applications={records.applications}
            today={tools.today}
            onChoose={(patch) => choose(entry.id, patch)}
          />
        ))}
      </ul>
      <CalendarFoot count={count} apply={apply} onClose={onClose} />
    </div>
  );
}

interface CalendarFootProps {
  count: number;
  /** `null` where something is missing, which stands above by then. */
  apply: () => Promise<ExchangeResult | null>;
  onClose: () => void;
}

/** The one button that writes, and the way out. */
function CalendarFoot({ count, apply, onClose }: CalendarFootProps) {
  const t = useText();
  const [refusal, setRefusal] = useState<TextKey | null>(null);
  const [isWriting, setWriting] = useState(false);
  const write = async () => {
    if (isWriting) return;
    setWriting(true);
    const result = await apply();
    setWriting(false);
    if (result?.ok) onClose();
    else setRefusal(result ? REFUSALS[result.problem] : null);
  };
  return (
    <>
      <p role="alert" className="nk-field__error">
        {refusal && t(refusal)}
      </p>
      <div className="nk-row">
        {count > 0 && (
          <Button kind="primary" aria-disabled={isWriting} data-testid="calendar-apply" onClick={() => void write()}>
            {t('import_calendar_apply', count)}
          </Button>
        )}
        <Button onClick={onClose}>{t(count > 0 ? 'common_cancel' : 'preview_close')}</Button>
      </div>
    </>
  );
}
