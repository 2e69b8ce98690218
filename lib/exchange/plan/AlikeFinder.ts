import type { Application } from '../../domain/application';
import { companyCore } from '../../domain/companyNames';
import { foldName } from '../../domain/foldName';

/** Finds records that are probably the same application under another id: same company and role, an interview on the same day. */
export class AlikeFinder {
  private readonly byDay = new Map<string, Application[]>();
  /** Folding names is most of the work, so a day is looked at by name only once something comes in for it. */
  private readonly named = new Map<string, Map<string, Application>>();
  private readonly folded = new Map<string, string>();

  constructor(applications: readonly Application[]) {
    for (const application of applications)
      for (const day of daysOf(application)) {
        const others = this.byDay.get(day);
        if (others) others.push(application);
        else this.byDay.set(day, [application]);
      }
  }

  /** The one with the first id, so that the order of the records doesn't matter. */
  find(application: Application): Application | undefined {
    let first: Application | undefined;
    for (const day of daysOf(application)) {
      const other = this.byDay.has(day) ? this.namesOn(day).get(this.nameOf(application)) : undefined;
      if (other && (!first || other.id < first.id)) first = other;
    }
    return first;
  }

  private namesOn(day: string): Map<string, Application> {
    const known = this.named.get(day);
    if (known) return known;
    const names = new Map<string, Application>();
    for (const application of this.byDay.get(day) ?? []) {
      const name = this.nameOf(application);
      const other = names.get(name);
      if (!other || application.id < other.id) names.set(name, application);
    }
    this.named.set(day, names);
    return names;
  }

  private nameOf({ company, role }: Application): string {
    return `${this.fold(company, (text) => companyCore(text).join(' '))}\n${this.fold(role, foldWords)}`;
  }

  private fold(text: string, how: (text: string) => string): string {
    const known = this.folded.get(text);
    if (known !== undefined) return known;
    const folded = how(text) || text;
    this.folded.set(text, folded);
    return folded;
  }
}

const foldWords = (text: string) =>
  foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const daysOf = ({ interviews }: Application) => new Set(interviews.map(({ date }) => date));
