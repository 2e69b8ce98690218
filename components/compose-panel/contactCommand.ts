import type { Language } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import type { RecipientGuess } from '../../lib/domain/guessRecipients';
import { likelyLanguage } from '../../lib/domain/likelyLanguage';
import { parsePersonName } from '../../lib/domain/parsePersonName';

/**
 * The command by which the user's yes is kept: the address with a known contact, or one contact more, who is written to as the others
 * of the application are. `ours`: the language in which the user works with us.
 */
export function contactCommand({ recipient, application, contactId }: RecipientGuess, ours: Language): Command {
  const { email } = recipient;
  const known = application.contacts.find(({ id }) => id === contactId);
  if (known) {
    const { id, ...contact } = known;
    return { name: 'saveContact', contactId: id, contact: { ...contact, email } };
  }
  const { language, ...name } = parsePersonName(recipient.name);
  const { country, contacts } = application;
  const contact = {
    ...name,
    email,
    phone: '',
    terms: 'formal',
    language: language ?? contacts.at(-1)?.language ?? likelyLanguage(country, ours),
    country,
  } as const;
  return { name: 'saveContact', contactId: null, contact };
}
