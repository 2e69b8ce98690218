import { useState } from 'react';
import type { Language } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';

/** The language of the interface; `null` is the browser's. */
export interface LanguageChoice {
  chosen: () => Language | null;
  choose: (language: Language | null) => Promise<void>;
}

const NAMES: readonly { value: Language | 'browser'; label: TextKey }[] = [
  { value: 'browser', label: 'settings_language_browser' },
  { value: 'de', label: 'settings_language_de' },
  { value: 'en', label: 'settings_language_en' },
];

/** Which language the interface speaks, whatever the browser's is; in effect at once, in every open page. */
export function LanguageSettings({ choice }: { choice: LanguageChoice }) {
  const t = useText();
  const [hasFailed, setFailed] = useState(false);
  const choose = (value: Language | 'browser') =>
    choice.choose(value === 'browser' ? null : value).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <section className="nk-card nk-stack">
      <h2>{t('settings_language_title')}</h2>
      <Select
        label={t('settings_language')}
        value={choice.chosen() ?? 'browser'}
        options={NAMES.map(({ value, label }) => ({ value, label: t(label) }))}
        onChange={(value) => void choose(value)}
      />
      <p role="alert" className="nk-field__error">
        {hasFailed && t('error_storage_unavailable')}
      </p>
    </section>
  );
}
