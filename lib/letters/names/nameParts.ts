import type { Contact, FormOfAddress } from '../../domain/application';
import { type LetterLocale, letterLocale } from '../letterLocale';
import { type NobleName, readNobleRank } from './nobleRank';
import { readName } from './readName';
import { type SpokenTitle, spokenTitle } from './spokenTitle';
import { TYPED_FORMS } from './titles.data';

/** The name as it is spoken in the contact's language. Unknown parts are `''`. */
export interface NameParts {
  title: string;
  first: string;
  /** Without a title of former nobility: `von Bernau`. */
  last: string;
  /** As chosen; where none was, as typed into a field: "Frau", "Mr". Never guessed from a name. */
  form: FormOfAddress;
  spoken: SpokenTitle;
  noble: Pick<NobleName, 'rank' | 'isSaid'>;
}

/** Where a title of former nobility belongs to the name by law or custom. */
const KEEPS_NOBLE_RANK: readonly LetterLocale[] = ['de-DE', 'de-CH'];

export function nameParts(contact: Contact): NameParts {
  const locale = letterLocale(contact);
  const read = readName(contact);
  const { first, last, ...noble } = readNobleRank(read.before, read.first, read.last);
  const form = formOf(contact, read.before, first ? undefined : noble.form);
  const spoken = spokenTitle(read.before, locale, form);
  const isKept = KEEPS_NOBLE_RANK.includes(locale) && (form === 'neutral' || form === noble.form);
  return { title: spoken.text, first, last, form, spoken, noble: { ...noble, rank: isKept ? noble.rank : '' } };
}

function formOf({ formOfAddress, language }: Contact, before: string, noble?: 'ms' | 'mr'): FormOfAddress {
  if (formOfAddress !== 'neutral') return formOfAddress;
  const words = before.split(' ');
  const typed = TYPED_FORMS.find(
    (form) => (form.language ?? language) === language && words.some((word) => form.reads.test(word)),
  );
  return typed?.form ?? noble ?? 'neutral';
}
