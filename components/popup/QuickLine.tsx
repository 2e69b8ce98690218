import type { CalendarDate } from '../../lib/domain/application';
import { TextField } from '../shared/TextField';
import { useText } from '../shared/text';
import { QuickChips } from './QuickChips';
import type { QuickLineState } from './useQuickLine';

export interface QuickLineProps {
  quick: QuickLineState;
  today: CalendarDate;
}

/** All in one line, as one would say it; what is read of it stands below, and in the fields. */
export function QuickLine({ quick, today }: QuickLineProps) {
  const t = useText();
  return (
    <div className="popup-quick">
      <TextField
        label={t('popup_quick')}
        placeholder={t('popup_quick_example')}
        data-testid="log-quick"
        data-step="line"
        autoComplete="off"
        maxLength={1000}
        value={quick.line}
        onFocus={quick.prepare}
        onChange={({ currentTarget }) => quick.write(currentTarget.value)}
      />
      <QuickChips quick={quick} today={today} />
    </div>
  );
}
