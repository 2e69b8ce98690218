import { describe, expect, it } from 'vitest';
import { continuesLowerCase } from '../../../lib/letters/continuesLowerCase';
import { MOST_ADDRESSEES } from '../../../lib/letters/readers';
import { salutation } from '../../../lib/letters/salutation';
import { salutationNeeds } from '../../../lib/letters/salutationNeeds';
import { swissSpelling } from '../../../lib/letters/swissSpelling';
import { contactWith } from './letter-request';

const weber = contactWith({ id: 'weber', title: 'Dr.' });
const brandt = contactWith({ id: 'brandt', formOfAddress: 'mr', firstName: 'Jan', lastName: 'Brandt' });
const schulz = contactWith({ id: 'schulz', formOfAddress: 'mr', firstName: 'Tim', lastName: 'Schulz' });
const koch = contactWith({ id: 'koch', firstName: 'Eva', lastName: 'Koch' });

describe('Salutation (R9)', () => {
  it('asks for a name instead of greeting nobody', () => {
    const nobody = contactWith({ firstName: ' ', lastName: '' });
    expect(salutation(nobody)).toBeUndefined();
    expect(salutationNeeds(nobody)).toBe('name');
  });

  it('asks for the form of address where a last name alone would have to be guessed', () => {
    const unsure = contactWith({ formOfAddress: 'neutral', firstName: '' });
    expect(salutation(unsure)).toBeUndefined();
    expect(salutationNeeds(unsure)).toBe('form-of-address');
    expect(salutationNeeds(contactWith())).toBeUndefined();
  });

  it('starts with a capital where no salutation precedes', () => {
    expect(continuesLowerCase(contactWith({ firstName: '', lastName: '' }))).toBe(false);
    expect(continuesLowerCase(weber, [brandt, schulz, koch])).toBe(false);
  });

  it(`greets ${MOST_ADDRESSEES} people by name and gives more a letter each`, () => {
    expect(salutation(weber, [brandt, schulz])).toContain('Schulz');
    expect(salutationNeeds(weber, [brandt, schulz])).toBeUndefined();
    expect(salutation(weber, [brandt, schulz, koch])).toBeUndefined();
    expect(salutationNeeds(weber, [brandt, schulz, koch])).toBe('too-many');
  });

  it('greets nobody twice, even where the list of readers holds the first of them again', () => {
    expect(salutation(weber, [weber, brandt, brandt])).toBe('Sehr geehrte Frau Dr. Weber, sehr geehrter Herr Brandt,');
  });

  it('greets everybody in the language and custom of the first', () => {
    const clarke = contactWith({ id: 'clarke', language: 'en', country: 'US', lastName: 'Clarke' });
    expect(salutation(brandt, [clarke])).toBe('Sehr geehrte Frau Clarke, sehr geehrter Herr Brandt,');
    expect(salutation(clarke, [brandt])).toBe('Dear Ms. Clarke and Mr. Brandt:');
  });

  it('says what is missing for whichever reader it is', () => {
    const unsure = contactWith({ id: 'unsure', formOfAddress: 'neutral', firstName: '' });
    expect(salutation(brandt, [unsure])).toBeUndefined();
    expect(salutationNeeds(brandt, [unsure])).toBe('form-of-address');
  });
});

describe('Swiss spelling', () => {
  it.each([
    ['Mit freundlichen Grüßen', [], 'Mit freundlichen Grüssen'],
    ['Das große Maß, außer Straße 5', [], 'Das grosse Mass, ausser Strasse 5'],
    ['STRAẞE', [], 'STRASSE'],
    ['Sehr geehrter Herr Groß', ['Urs', 'Groß'], 'Sehr geehrter Herr Groß'],
    ['Frau Weiß-Keller weiß das', ['Eva Weiß-Keller'], 'Frau Weiß-Keller weiss das'],
    ['Ein Gruß an die Strauß AG', ['Strauß AG'], 'Ein Gruss an die Strauß AG'],
    ['Großes', ['Groß'], 'Grosses'],
    ['Groß und groß', ['Groß'], 'Groß und gross'],
    ['', ['Groß'], ''],
  ])('writes "%s", with the names %j, as "%s"', (text, names, expected) => {
    expect(swissSpelling(text, names)).toBe(expected);
  });
});
