import type { TextKey } from '../../lib/messages/text-key';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';

/** Names of keys are the same in both languages, but for Enter. */
const KEYS: readonly (readonly [string, TextKey])[] = [
  ['J K', 'popup_keys_move'],
  ['D', 'popup_done'],
  ['S', 'popup_snooze'],
  ['X', 'popup_keys_skip'],
  ['↵', 'popup_keys_main'],
  ['N', 'popup_log'],
  ['Z', 'common_undo'],
  ['?', 'popup_keys_help'],
];

interface KeyLegendProps {
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** Whether they do something. */
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

/** Which key does what, folded away until it is asked for, and the switch for those who would rather have none. */
export function KeyLegend({ isOn, onSwitch, ...fold }: KeyLegendProps) {
  const t = useText();
  return (
    <Disclosure title={t('popup_keys')} {...fold}>
      <dl className="popup-keys">
        {KEYS.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label className="nk-row">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        {t('keys_switch')}
      </label>
    </Disclosure>
  );
}
