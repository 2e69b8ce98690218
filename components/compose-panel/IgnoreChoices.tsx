import { useId } from 'react';
import { Button } from '../shared/Button';
import { Disclosure } from '../shared/Disclosure';
import { useText } from '../shared/text';
import type { Reach } from './useIgnoredHints';

interface IgnoreChoicesProps {
  /** Whether the mail is for an application, so that a hint can be hidden there alone. */
  hasApplication: boolean;
  onHide: (reach: Reach) => (event: { isTrusted: boolean }) => void;
}

/** Hides a hint: in this mail by one click; its words, or all of its kind, further afield. */
export function IgnoreChoices({ hasApplication, onHide }: IgnoreChoicesProps) {
  const t = useText();
  return (
    <div className="panel-ignore">
      <Button kind="plain" onClick={onHide({ what: 'words', where: 'mail' })}>
        {t('panel_ignore_once')}
      </Button>
      <Disclosure title={t('panel_ignore_more')}>
        {(['words', 'rule'] as const).map((what) => (
          <Choices key={what} what={what} hasApplication={hasApplication} onHide={onHide} />
        ))}
      </Disclosure>
    </div>
  );
}

function Choices({ what, hasApplication, onHide }: IgnoreChoicesProps & Pick<Reach, 'what'>) {
  const t = useText();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls that hold a value
    <div role="group" aria-labelledby={id} className="panel-ignore__group">
      <span id={id}>{t(what === 'words' ? 'panel_ignore_words' : 'panel_ignore_rule')}</span>
      {hasApplication && (
        <Button kind="plain" onClick={onHide({ what, where: 'application' })}>
          {t('panel_ignore_application')}
        </Button>
      )}
      <Button kind="plain" onClick={onHide({ what, where: 'everywhere' })}>
        {t('panel_ignore_everywhere')}
      </Button>
    </div>
  );
}
