import { useId } from 'react';
import type { TextKey } from '../../../lib/messages/text-key';
import { useText } from '../../shared/text';
import type { RejectionManner } from './newsCommand';

const NAMES: Readonly<Record<RejectionManner, TextKey>> = {
  unsaid: 'rejection_unsaid',
  stock: 'rejection_stock',
  personal: 'rejection_personal',
};
const MANNERS = Object.keys(NAMES) as RejectionManner[];

interface MannerChoiceProps {
  manner: RejectionManner;
  onChange: (manner: RejectionManner) => void;
}

/** Written answers are mostly stock, and say nothing about who reads them (R22); it need not be answered. */
export function MannerChoice({ manner, onChange }: MannerChoiceProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset className="nk-field">
      <legend className="nk-field__label">{t('rejection_manner')}</legend>
      <div className="nk-choice">
        {MANNERS.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={manner === each} onChange={() => onChange(each)} />
            <span>{t(NAMES[each])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
