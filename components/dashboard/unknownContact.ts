import type { Application, Language } from '../../lib/domain/application';
import type { ContactInput } from '../../lib/domain/commands';
import { likelyLanguage } from '../../lib/domain/likelyLanguage';

/** Somebody of whom nothing is known yet, addressed as the others there are. `ours`: the language in which the user works with us. */
export function unknownContact(
  { country, contacts }: Pick<Application, 'country' | 'contacts'>,
  ours: Language,
): ContactInput {
  const other = contacts.at(-1);
  return {
    formOfAddress: 'neutral',
    title: '',
    firstName: '',
    lastName: '',
    email: '',
    phone: '',
    terms: other?.terms ?? 'formal',
    language: other?.language ?? likelyLanguage(country, ours),
    country,
  };
}
