import type { FormOfAddress, Language, Terms } from '../../../lib/domain/application';
import type { ContactInput } from '../../../lib/domain/commands';
import type { TextKey } from '../../../lib/messages/text-key';
import { Select } from '../../shared/Select';
import { TextField } from '../../shared/TextField';
import { useText } from '../../shared/text';
import { bindText } from '../bindText';
import type { Form } from '../useForm';

const FORMS: readonly (readonly [FormOfAddress, TextKey])[] = [
  ['ms', 'panel_person_ms'],
  ['mr', 'panel_person_mr'],
  ['neutral', 'panel_person_neutral'],
];
const TERMS: readonly (readonly [Terms, TextKey])[] = [
  ['formal', 'common_terms_formal'],
  ['informal', 'common_terms_informal'],
];
const LANGUAGES: readonly (readonly [Language, TextKey])[] = [
  ['de', 'dashboard_language_de'],
  ['en', 'dashboard_language_en'],
];

interface ContactFieldsProps {
  form: Form<ContactInput>;
}

/** How a person is called, addressed and reached. Nothing is guessed from a first name (R9). */
export function ContactFields({ form }: ContactFieldsProps) {
  const t = useText();
  const choices = <Value extends string>(list: readonly (readonly [Value, TextKey])[]) =>
    list.map(([value, key]) => ({ value, label: t(key) }));
  const bindChoice = <Name extends 'formOfAddress' | 'terms' | 'language'>(name: Name) => ({
    value: form.draft[name],
    error: form.errors[name],
    onChange: (value: ContactInput[Name]) => form.change({ [name]: value }),
  });
  const off = { autoComplete: 'off' };
  return (
    <div className="dashboard-fields">
      <Select label={t('panel_person_form')} options={choices(FORMS)} {...bindChoice('formOfAddress')} />
      <TextField label={t('dashboard_contact_title')} {...off} {...bindText(form, 'title')} />
      <TextField label={t('panel_person_first')} {...off} {...bindText(form, 'firstName')} />
      <TextField label={t('panel_person_last')} {...off} {...bindText(form, 'lastName')} />
      <TextField label={t('field_email')} type="email" {...off} {...bindText(form, 'email')} />
      <TextField label={t('field_phone')} type="tel" {...off} {...bindText(form, 'phone')} />
      <Select label={t('field_terms')} options={choices(TERMS)} {...bindChoice('terms')} />
      <Select label={t('dashboard_contact_language')} options={choices(LANGUAGES)} {...bindChoice('language')} />
    </div>
  );
}
