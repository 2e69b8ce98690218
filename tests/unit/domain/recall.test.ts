import { describe, expect, it } from 'vitest';
import { parsePersonName } from '../../../lib/domain/parsePersonName';
import { recall, typedName } from '../../../lib/domain/recall';
import { exampleApplication } from './example-application';

const contact = {
  id: 'c1',
  formOfAddress: 'ms',
  title: 'Dr.',
  firstName: 'Anna',
  lastName: 'Weber',
  email: '',
  phone: '',
  terms: 'formal',
  language: 'de',
  country: 'DE',
} as const;

describe('What the records recall', () => {
  it('names a person as one types the name, so that it is read back as the same', () => {
    expect(typedName(contact)).toBe('Frau Dr. Anna Weber');
    expect(parsePersonName(typedName(contact))).toMatchObject({ formOfAddress: 'ms', title: 'Dr.', lastName: 'Weber' });
    expect(typedName({ ...contact, language: 'en', title: '', formOfAddress: 'neutral' })).toBe('Anna Weber');
  });

  it('names each person of a company once, and nobody without a name', () => {
    const company = 'Example AG';
    const nameless = {
      ...contact,
      id: 'c2',
      formOfAddress: 'neutral',
      title: '',
      firstName: '',
      lastName: '',
    } as const;
    const one = { ...exampleApplication(), company, contacts: [contact, nameless] };
    expect(recall([one, one]).people).toEqual([{ company, name: 'Frau Dr. Anna Weber' }]);
  });
});
