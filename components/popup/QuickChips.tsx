import { useEffect, useState } from 'react';
import { useText } from '../shared/text';
import type { QuickLineProps } from './QuickLine';
import { type Chip, useChips } from './useChips';

/** After a pause as long as this the line is said once, as a whole. */
const PAUSE = 900;

/** What the line was read as, field by field. */
export function QuickChips({ quick, today }: QuickLineProps) {
  const t = useText();
  const chips = useChips(quick.reading, today);
  const said = useSaid(chips.map(({ label, value }) => `${label}: ${value}`).join('. '));
  return (
    <>
      {chips.length > 0 && (
        <dl className="popup-chips" aria-label={t('popup_quick_read')}>
          {chips.map((chip) => (
            <ChipItem key={chip.name} {...chip} />
          ))}
        </dl>
      )}
      <p className="nk-sr-only" role="status">
        {said}
      </p>
    </>
  );
}

function ChipItem({ name, label, value }: Chip) {
  return (
    <div className="popup-chip" data-testid={`chip-${name}`}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** A live text that waits for a pause in typing: each key must not be a sentence. */
function useSaid(text: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
