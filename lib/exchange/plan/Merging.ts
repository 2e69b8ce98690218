import type { Detail } from '../../domain/application';

type Text = string | number | boolean | null | undefined;

/** One merge of two records: what wins, and what is kept of the other side. The one here is always handed in first. */
export class Merging {
  private readonly notes: Detail[] = [];

  constructor(
    private readonly isFileLater: boolean,
    /** What a field is called where its other value is kept. */
    private readonly nameOf: (field: string) => string,
  ) {}

  /** What differs and can't stand twice: the later side's, unless it is empty; the other is kept beside it. */
  pick<Value extends Text>(
    field: string,
    here: Value,
    file: Value,
    empty: readonly Text[] = ['', null, undefined],
  ): Value {
    if (here === file) return here;
    const [winner, other]: [Value, Value] = this.isFileLater ? [file, here] : [here, file];
    if (empty.includes(other)) return winner;
    if (empty.includes(winner)) return other;
    this.note(field, String(other));
    return winner;
  }

  /** The same for values that belong together. */
  pickWhole<Value>(field: string, here: Value, file: Value, describe: (value: Value) => string): Value {
    const [winner, other] = this.isFileLater ? [file, here] : [here, file];
    const text = describe(other);
    if (text !== '' && text !== describe(winner)) this.note(field, text);
    return winner;
  }

  /** What gave way, for the record's details: its page shows them, and they leave with every export. */
  kept(): Detail[] {
    return this.notes;
  }

  private note(field: string, text: string): void {
    this.notes.push({ name: this.nameOf(field), text });
  }
}
