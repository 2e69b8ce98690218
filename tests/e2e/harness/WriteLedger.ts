import type { Content, Existing, Write } from './page-writer';
import type { StoredRow } from './readRows';

const isSame = (one: Content, other: Content) => JSON.stringify(one) === JSON.stringify(other);
const show = (content: Content) => (content ? `${content.role} after ${content.operations.length} changes` : 'nothing');

function contentOf(row: StoredRow | undefined): Content {
  return row?.value ? { role: row.value.role, operations: row.value.operations } : null;
}

/** What the test process knows of the writes: begun before they were sent, kept when they were acknowledged. */
export class WriteLedger {
  /** The last content of each company that was acknowledged: what may never be lost. */
  private readonly companies = new Map<string, Content>();
  private readonly open = new Map<string, Write>();
  acknowledged = 0;
  /** Acknowledged writes by the name of their message. */
  readonly kinds: Record<string, number> = {};

  readonly begun = async (write: Write): Promise<void> => {
    if (!this.companies.has(write.company)) this.companies.set(write.company, null);
    this.open.set(write.key, write);
  };

  readonly kept = async (key: string): Promise<void> => {
    const write = this.open.get(key);
    if (!write) return;
    this.open.delete(key);
    this.acknowledged += 1;
    this.kinds[write.message.name] = (this.kinds[write.message.name] ?? 0) + 1;
    this.companies.set(write.company, write.content);
  };

  /** The background has answered that it can't do it: the record must be as it was before, or as it would be after. */
  refused(key: string, rows: StoredRow[]): void {
    const write = this.open.get(key);
    if (!write) return;
    this.open.delete(key);
    const found = contentOf(rows.find((row) => row.value?.company === write.company));
    if (isSame(found, write.content)) this.companies.set(write.company, found);
  }

  /** Writes that were sent and never acknowledged: to be sent again under the same operation id. */
  unanswered(): Write[] {
    return [...this.open.values()];
  }

  /** Records that nobody is writing and that don't lie in the bin, for writers to go on with. */
  settled(rows: StoredRow[]): Existing[] {
    const busy = new Set(this.unanswered().map((write) => write.company));
    return rows.flatMap(({ id, value }) => {
      if (!value || value.isDeleted || busy.has(value.company)) return [];
      return { id, company: value.company, content: { role: value.role, operations: value.operations } };
    });
  }

  /** Acknowledged writes that the rows don't have, half records, and writes with more than one effect, as sentences. */
  findLosses(rows: StoredRow[]): string[] {
    const byCompany = new Map<string, StoredRow[]>();
    for (const row of rows) {
      if (row.value) byCompany.set(row.value.company, [...(byCompany.get(row.value.company) ?? []), row]);
    }
    const strangers = [...byCompany.keys()].filter((company) => !this.companies.has(company));
    const losses = [...this.companies].flatMap(([company, kept]) => {
      const open = this.unanswered().filter((write) => write.company === company);
      return judge(company, [kept, ...open.map((write) => write.content)], byCompany.get(company) ?? []);
    });
    return [...losses, ...strangers.map((company) => `${company} was never written`)];
  }
}

/** `allowed`: what was acknowledged last, and what an unanswered write would make of it. */
function judge(company: string, allowed: Content[], rows: StoredRow[]): string[] {
  if (rows.length > 1) return [`${company} is there ${rows.length} times`];
  const [row] = rows;
  if (row?.value && !row.value.isWhole) return [`${company} is half a record`];
  const found = contentOf(row);
  if (allowed.some((content) => isSame(content, found))) return [];
  return [`${company} holds ${show(found)}, acknowledged was ${show(allowed[0] ?? null)}`];
}
