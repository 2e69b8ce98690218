import { useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { Language, MailLanguage } from '../../lib/domain/application';
import type { TextKey } from '../../lib/messages/text-key';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import type { PanelTools } from './panel-tools';

const NAMES: Readonly<Record<Language, TextKey>> = { de: 'dashboard_language_de', en: 'dashboard_language_en' };

interface LanguageChoiceProps {
  state: ComposeState;
  applicationId: string | null;
  tools: PanelTools;
}

/** The language of the hints: found in the text, or set for this mail and for the others of its application. */
export function LanguageChoice({ state, applicationId, tools }: LanguageChoiceProps) {
  const t = useText();
  const [hasFailed, setFailed] = useState(false);
  const choose = async (language: MailLanguage, event: { isTrusted: boolean }) => {
    if (!tools.isByUser(event)) return;
    // Here it counts at once, whether or not it is kept for the others.
    tools.line.send({ type: 'setLanguage', language });
    if (applicationId === null) return;
    const change = {
      operationId: tools.newId(),
      applicationId,
      command: { name: 'setMailLanguage', language },
    } as const;
    const { ok } = await tools.ask('application/change', change).catch(() => ({ ok: false }));
    setFailed(!ok);
  };
  // What the text alone would say is known only while nothing else is set.
  const isFound = state.mailLanguage === 'auto';
  const auto = isFound ? t('panel_language_found', t(NAMES[state.language])) : t('panel_language_auto');
  return (
    <Select
      label={t('panel_language')}
      value={state.mailLanguage}
      options={[
        { value: 'auto', label: auto },
        { value: 'de', label: t(NAMES.de) },
        { value: 'en', label: t(NAMES.en) },
      ]}
      error={hasFailed ? t('panel_language_not_kept') : undefined}
      onChange={choose}
      data-testid="panel-language"
    />
  );
}
