import { type HintScope, hintKey, NAMELESS } from '../phrases/hintKey';

/** What the user doesn't want to see beside one mail. Knows hidden hints by their one-way names alone. */
export class IgnoredHints {
  /** The application that the mail is for, as far as it is known. */
  applicationId: string | null = null;
  /** Counts what the user has hidden or brought back here, so that a list from before it is known for one. */
  changes = 0;
  /** Those in the records. */
  private kept = new Set<number>();
  /** Those of a mail to nobody yet: it has no name that a record could hold. */
  private readonly here = new Set<number>();
  /** All names that this mail has had: the user may have added a recipient since something was hidden. */
  private readonly mails = new Set<number>([NAMELESS]);

  keep(keys: readonly number[]): void {
    this.kept = new Set(keys);
  }

  nameMail(mail: number | null): void {
    if (mail !== null) this.mails.add(mail);
  }

  /** The user has hidden something beside this mail, or brought it back. */
  change(key: number, isIgnored: boolean, isKept: boolean): void {
    this.changes++;
    if (isIgnored) (isKept ? this.kept : this.here).add(key);
    else for (const keys of [this.kept, this.here]) keys.delete(key);
  }

  /** @param words `null` for a hint that is about no words */
  has(ruleId: string, words: string | null): boolean {
    return this.scopes().some(
      (scope) =>
        [words, null].some((each) => this.holds(hintKey(ruleId, each, scope))) ||
        // A whole category goes by its own name.
        this.holds(hintKey(ruleId.split('/', 1)[0] ?? '', null, scope)),
    );
  }

  private holds(key: number): boolean {
    return this.kept.has(key) || this.here.has(key);
  }

  private scopes(): HintScope[] {
    const { applicationId } = this;
    const scopes: HintScope[] = [...this.mails].map((mail) => ({ mail, applicationId: null }));
    scopes.push({ mail: null, applicationId: null });
    if (applicationId !== null) scopes.push({ mail: null, applicationId });
    return scopes;
  }
}
