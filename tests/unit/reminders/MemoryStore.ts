import type { Application } from '../../../lib/domain/application';
import type { CommandOutcome } from '../../../lib/domain/commands';
import { type RecordStore, type ReminderClaim, reminderKey, type StoreResult } from '../../../lib/domain/record-store';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';

/** The records in memory, by the contract of the real store: an operation has one effect, a claim is given once. */
export class MemoryStore implements RecordStore {
  readonly records = new Map<string, Application>();
  readonly claimed = new Map<string, number>();
  kept: Settings = DEFAULT_SETTINGS;
  private readonly operations = new Map<string, { id: string; before: Application | null }>();

  constructor(...applications: Application[]) {
    for (const application of applications) this.records.set(application.id, application);
  }

  async boot() {
    return { restored: 0, quarantined: 0, mirrored: 0 };
  }

  async change(
    id: string | null,
    operationId: string,
    apply: (before: Application | null) => CommandOutcome,
  ): Promise<StoreResult> {
    const known = this.operations.get(operationId);
    if (known) return { ok: true, applicationId: known.id };
    const before = id === null ? null : (this.records.get(id) ?? null);
    if (id !== null && !before) return { ok: false, errors: [{ field: 'applicationId', code: 'unknown' }] };
    const outcome = apply(before);
    if (!outcome.ok) return outcome;
    this.records.set(outcome.application.id, outcome.application);
    this.operations.set(operationId, { id: outcome.application.id, before });
    return { ok: true, applicationId: outcome.application.id };
  }

  async remove(id: string, operationId: string): Promise<StoreResult> {
    this.operations.set(operationId, { id, before: this.records.get(id) ?? null });
    this.records.delete(id);
    return { ok: true, applicationId: id };
  }

  async undo(operationId: string): Promise<boolean> {
    const operation = this.operations.get(operationId);
    if (!operation) return false;
    if (operation.before) this.records.set(operation.id, operation.before);
    else this.records.delete(operation.id);
    return true;
  }

  async applications() {
    return [...this.records.values()];
  }

  async application(id: string) {
    return this.records.get(id);
  }

  async settings() {
    return this.kept;
  }

  async changeSettings(change: Partial<Settings> | ((before: Settings) => Partial<Settings>)) {
    this.kept = { ...this.kept, ...(typeof change === 'function' ? change(this.kept) : change) };
    return { ok: true as const };
  }

  async claimReminders(claims: ReminderClaim[], at: number) {
    const fresh = claims.filter((claim) => !this.claimed.has(reminderKey(claim)));
    for (const claim of fresh) this.claimed.set(reminderKey(claim), at);
    return fresh;
  }

  async claimedReminders() {
    return new Set(this.claimed.keys());
  }
}
