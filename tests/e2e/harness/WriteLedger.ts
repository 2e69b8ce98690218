import type { StoredRow, Write } from './page-writer';

interface Known {
  /** The last state that was acknowledged: what may never be lost. */
  kept: number | undefined;
  isRemovalKept: boolean;
  isRemovalBegun: boolean;
}

/** What the test process knows of the writes: begun before they were sent, kept when they were acknowledged. */
export class WriteLedger {
  private readonly companies = new Map<string, Known>();
  private readonly open = new Map<string, Write>();
  acknowledged = 0;

  readonly begun = async (write: Write): Promise<void> => {
    const known = this.companies.get(write.company);
    if (!known) this.companies.set(write.company, { kept: undefined, isRemovalKept: false, isRemovalBegun: false });
    else if (write.state < 0) known.isRemovalBegun = true;
    this.open.set(write.message.data.operationId, write);
  };

  readonly kept = async (operationId: string): Promise<void> => {
    const write = this.open.get(operationId);
    const known = write && this.companies.get(write.company);
    if (!known) return;
    this.open.delete(operationId);
    this.acknowledged += 1;
    if (write.state < 0) known.isRemovalKept = true;
    else known.kept = Math.max(known.kept ?? 0, write.state);
  };

  /** Writes that were sent and never acknowledged: to be sent again under the same operation id. */
  unanswered(): Write[] {
    return [...this.open.values()];
  }

  /** Acknowledged writes that the rows don't have, and writes with more than one effect, as sentences. */
  findLosses(rows: StoredRow[]): string[] {
    const byCompany = new Map<string, StoredRow[]>();
    for (const row of rows) {
      if (row.value) byCompany.set(row.value.company, [...(byCompany.get(row.value.company) ?? []), row]);
    }
    return [...this.companies].flatMap(([company, known]) => judge(company, known, byCompany.get(company) ?? []));
  }
}

function judge(company: string, known: Known, rows: StoredRow[]): string[] {
  const [row] = rows;
  if (rows.length > 1) return [`${company} is there ${rows.length} times`];
  if (known.isRemovalKept) return row ? [`${company} was removed and is back`] : [];
  if (!row?.value) return known.kept === undefined || known.isRemovalBegun ? [] : [`${company} is lost`];
  const state = Number(row.value.role.replace('Role ', ''));
  const losses = state < (known.kept ?? 0) ? [`${company} has state ${state}, ${known.kept} was acknowledged`] : [];
  const effects = row.value.history.length;
  if (effects !== state + 1) losses.push(`${company} has state ${state} after ${effects} changes`);
  return losses;
}
