import { companyCore } from '../domain/companyNames';
import { foldName } from '../domain/foldName';
import { type PersonName, parsePersonName } from '../domain/parsePersonName';
import type { OwnRecords, Piece } from './reading';

const keyOf = (company: string) => companyCore(company).join(' ');

/** The user's own companies, roles and people, as a line can name them. */
export class OwnNames {
  /** The first spelling of each company, by its name without legal form. */
  readonly #companies = new Map<string, string>();
  readonly #roles = new Map<string, Set<string>>();
  readonly #roleNames = new Map<string, string>();
  readonly #people: { company: string; name: string; parsed: PersonName }[];

  constructor({ jobs, people }: OwnRecords) {
    for (const { company, role } of jobs) {
      const key = keyOf(company);
      if (!this.#companies.has(key)) this.#companies.set(key, company);
      this.#roles.set(key, (this.#roles.get(key) ?? new Set()).add(role));
      this.#roleNames.set(foldName(role), role);
    }
    this.#people = people.map(({ company, name }) => ({
      company: keyOf(company),
      name,
      parsed: parsePersonName(name),
    }));
  }

  /** What a piece is, where it is the whole name of something known. */
  recognise({ words, hint }: Piece): Piece['known'] {
    const text = words.map((word) => word.text).join(' ');
    const company = this.#companies.get(keyOf(text));
    if (company && (hint ?? 'company') === 'company') return { slot: 'company', name: company };
    const role = this.#roleNames.get(foldName(text));
    if (role && (hint ?? 'role') === 'role') return { slot: 'role', name: role };
    const isPerson = (hint ?? 'person') === 'person' && this.#namedSo(text).length > 0;
    return isPerson ? { slot: 'person', name: text } : undefined;
  }

  /** The one role applied for at a company. */
  onlyRoleAt(company: string): string {
    const [role = '', ...others] = this.#roles.get(keyOf(company)) ?? [];
    return others.length === 0 ? role : '';
  }

  /** The whole name of the one person at that company whom the words can mean; otherwise the words. */
  personAt(company: string, text: string): string {
    const [one, ...others] = this.#namedSo(text).filter((person) => person.company === keyOf(company));
    return one && others.length === 0 ? one.name : text;
  }

  /** Everybody whom the words can mean: what they say must not differ. */
  #namedSo(text: string): { company: string; name: string }[] {
    const said = parsePersonName(text);
    const last = foldName(said.lastName);
    if (last === '') return [];
    const fits = ({ parsed }: { parsed: PersonName }) =>
      foldName(parsed.lastName) === last &&
      (said.firstName === '' || foldName(parsed.firstName) === foldName(said.firstName)) &&
      (said.formOfAddress === 'neutral' || parsed.formOfAddress === said.formOfAddress);
    return this.#people.filter(fits);
  }
}
