import type { Application, Country } from '../application';
import { REGIONS } from '../holidays';
import { type Field, fieldOf, readChoice, readRequiredText, readText, refuse } from './field';
import { LIMITS } from './limits';

export const COUNTRY_CHOICES: readonly [Country, ...Country[]] = ['DE', 'AT', 'CH', 'GB', 'US'];

/** Company, role and where it is, as `logInterview` and `editApplication` hold them. */
export function readPlace(command: Field): Pick<Application, 'company' | 'role' | 'country' | 'region'> {
  const country = readChoice(fieldOf(command, 'country'), COUNTRY_CHOICES);
  return {
    company: readRequiredText(fieldOf(command, 'company'), LIMITS.name),
    role: readRequiredText(fieldOf(command, 'role'), LIMITS.name),
    country,
    region: readRegion(fieldOf(command, 'region'), country),
  };
}

function readRegion(field: Field, country: Country): string {
  const region = readText(field, LIMITS.region);
  if (region !== '' && !REGIONS[country].some(({ code }) => code === region)) refuse(field, 'not-a-choice');
  return region;
}
