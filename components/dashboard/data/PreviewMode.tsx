import type { ImportMode } from '../../../lib/exchange/plan/plan';
import type { TextKey } from '../../../lib/messages/text-key';
import { useText } from '../../shared/text';
import { useCounted } from '../../shared/useCounted';

const MODES: readonly { how: ImportMode; label: TextKey }[] = [
  { how: 'merge', label: 'preview_mode_merge' },
  { how: 'replace', label: 'preview_mode_replace' },
];

interface PreviewModeProps {
  how: ImportMode;
  /** How many records here would go. */
  removed: number;
  onChange: (how: ImportMode) => void;
}

/** Whether the file is added to what is here or takes its place, and plainly what that costs. */
export function PreviewMode({ how, removed, onChange }: PreviewModeProps) {
  const t = useText();
  const counted = useCounted();
  return (
    <fieldset className="nk-stack">
      <legend className="nk-field__label">{t('preview_mode')}</legend>
      {MODES.map(({ how: mode, label }) => (
        <label key={mode} className="dashboard-switch">
          <input type="radio" name="preview-mode" checked={how === mode} onChange={() => onChange(mode)} />
          <span>{t(label)}</span>
        </label>
      ))}
      <p role="alert" className={how === 'replace' && removed > 0 ? 'nk-notice nk-notice--problem' : undefined}>
        {how === 'replace' &&
          removed > 0 &&
          counted(removed, { one: 'preview_replace_warning_one', other: 'preview_replace_warning' })}
      </p>
    </fieldset>
  );
}
