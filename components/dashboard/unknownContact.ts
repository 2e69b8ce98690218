import type { Application } from '../../lib/domain/application';
import type { ContactInput } from '../../lib/domain/commands';

/** Somebody of whom nothing is known yet, addressed as the others there are. */
export function unknownContact({ country, contacts }: Pick<Application, 'country' | 'contacts'>): ContactInput {
  const other = contacts.at(-1);
  return {
    formOfAddress: 'neutral',
    title: '',
    firstName: '',
    lastName: '',
    email: '',
    phone: '',
    terms: other?.terms ?? 'formal',
    language: other?.language ?? (country === 'GB' || country === 'US' ? 'en' : 'de'),
    country,
  };
}
