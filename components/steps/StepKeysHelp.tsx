import { Button } from '../shared/Button';
import { Dialog } from '../shared/Dialog';
import { useText } from '../shared/text';
import { STEP_KEYS } from './step-keys';

interface StepKeysHelpProps {
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
  onClose: () => void;
}

/** Which key does what, and the switch for those who would rather have none. */
export function StepKeysHelp({ isOn, onSwitch, onClose }: StepKeysHelpProps) {
  const t = useText();
  return (
    <Dialog title={t('popup_keys')} onClose={onClose}>
      <dl className="step-keys">
        {STEP_KEYS.map(({ key, text }) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'Enter' ? t('keys_enter') : key}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label className="nk-row">
        <input type="checkbox" checked={isOn} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        {t('keys_switch')}
      </label>
      <div className="nk-row">
        <Button onClick={onClose}>{t('keys_close')}</Button>
      </div>
    </Dialog>
  );
}
