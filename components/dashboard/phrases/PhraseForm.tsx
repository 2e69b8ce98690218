import type { OwnPhrase } from '../../../lib/domain/own-phrase';
import type { Translate } from '../../../lib/messages/text-key';
import { Button } from '../../shared/Button';
import { Select } from '../../shared/Select';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { bindText } from '../bindText';
import { type PhraseFormParts, usePhraseForm } from './usePhraseForm';

interface PhraseFormProps extends PhraseFormParts {
  /** Closes the form of a phrase that is there already. */
  onCancel?: () => void;
}

/** The words, the calmer wording, the language of the mails. What is typed outlives the page. */
export function PhraseForm({ onCancel, ...parts }: PhraseFormProps) {
  const t = useText();
  const form = usePhraseForm(parts);
  const cancel = () => {
    form.discard();
    onCancel?.();
  };
  return (
    <form
      className="nk-stack"
      noValidate
      onSubmit={form.save}
      aria-label={t(parts.phrase ? 'phrases_own_change' : 'phrases_own_add')}
    >
      <div className="own-phrase-fields">
        <TextField label={t('phrases_own_words')} name="words" autoComplete="off" {...bindText(form, 'words')} />
        <TextField label={t('phrases_own_instead')} name="instead" autoComplete="off" {...bindText(form, 'instead')} />
        <Select
          label={t('phrases_own_language')}
          value={form.draft.language}
          options={languageOptions(t)}
          onChange={(language) => form.change({ language })}
        />
      </div>
      <p role="alert" className="nk-field__error">
        {form.problem}
      </p>
      <div className="nk-row">
        <Button type="submit" kind={onCancel ? 'primary' : 'secondary'}>
          {t(onCancel ? 'popup_log_save' : 'phrases_own_add')}
        </Button>
        {onCancel && (
          <Button kind="plain" onClick={cancel}>
            {t('common_cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Each language by its own name. */
const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;

export const languageName = (language: OwnPhrase['language'], t: Translate) =>
  language === 'any' ? t('phrases_own_any') : LANGUAGE_NAMES[language];

const languageOptions = (t: Translate) =>
  (['any', 'de', 'en'] as const).map((value) => ({ value, label: languageName(value, t) }));
