import type { Country, Language } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { RecipientGuess } from '../../lib/domain/guessRecipients';
import { parsePersonName } from '../../lib/domain/parsePersonName';

const LANGUAGES: Readonly<Record<Country, Language>> = { DE: 'de', AT: 'de', CH: 'de', GB: 'en', US: 'en' };

/** The command by which the user's yes is kept: the address with a known contact, or one contact more. */
export function contactCommand({ recipient, application, contactId }: RecipientGuess): Command {
  const { email } = recipient;
  const known = application.contacts.find(({ id }) => id === contactId);
  if (known) {
    const { id, ...contact } = known;
    return { name: 'saveContact', contactId: id, contact: { ...contact, email } };
  }
  const { language, ...name } = parsePersonName(recipient.name);
  const { country } = application;
  const contact = {
    ...name,
    email,
    phone: '',
    terms: 'formal',
    language: language ?? LANGUAGES[country],
    country,
  } as const;
  return { name: 'saveContact', contactId: null, contact };
}
