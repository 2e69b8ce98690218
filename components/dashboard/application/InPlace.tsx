import { Pencil } from 'lucide-react';
import { TextArea } from '../../shared/TextArea';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { bindText } from '../bindText';
import { type InPlaceOptions, useInPlace } from './useInPlace';

interface InPlaceProps extends InPlaceOptions {
  label: string;
  type?: 'text' | 'email' | 'tel';
  /** The value is the name of the whole page. */
  isHeading?: boolean;
}

/** A value one reads, and changes where it stands. */
export function InPlace({ label, type = 'text', isHeading = false, ...options }: InPlaceProps) {
  const { isEditing, open, form, holder, keys } = useInPlace(options);
  const { name, value, isLong } = options;
  const bound = { label, autoComplete: 'off', ...bindText(form, name as never) };
  const shown = <Value label={isHeading ? '' : label} value={value} onOpen={open} name={label} />;
  return (
    <form ref={holder} className="in-place" noValidate onSubmit={form.save} {...keys}>
      {isHeading && (
        <h1 tabIndex={-1} className={isEditing ? 'nk-sr-only' : undefined}>
          {isEditing ? value : shown}
        </h1>
      )}
      {!isHeading && !isEditing && shown}
      {isEditing && (isLong ? <TextArea rows={3} {...bound} /> : <TextField type={type} {...bound} />)}
      {isEditing && (
        <p role="alert" className="nk-field__error">
          {form.problem}
        </p>
      )}
    </form>
  );
}

interface ValueProps {
  /** Read out before the value; `''` where the value speaks for itself. */
  label: string;
  value: string;
  /** What could be added where there is no value. */
  name: string;
  onOpen: () => void;
}

function Value({ label, value, name, onOpen }: ValueProps) {
  const t = useText();
  return (
    <button type="button" className="in-place__value" title={t('in_place_hint')} onClick={onOpen}>
      {value && label && <span className="nk-sr-only">{`${label}: `}</span>}
      <span className={value ? 'in-place__text' : 'in-place__add'}>{value || t('in_place_add', name)}</span>
      <Pencil className="in-place__sign" size={13} aria-hidden="true" />
    </button>
  );
}
