import type { Application, CalendarDate } from '../../../lib/domain/application';
import type { CommandOutcome } from '../../../lib/domain/commands';
import type { ExchangeResult, ExchangeSource } from '../../../lib/domain/exchange';
import type { Recipient } from '../../../lib/domain/findByRecipient';
import { nextOn } from '../../../lib/domain/follow-ups/nextOn';
import { personKeys, recipientKey } from '../../../lib/domain/personKeys';
import {
  type LossNotice,
  type RecordStore,
  type ReminderClaim,
  reminderKey,
  type StoreResult,
  type UndoResult,
} from '../../../lib/domain/record-store';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';

/** The records in memory, by the contract of the real store: an operation has one effect, a claim is given once. */
export class MemoryStore implements RecordStore {
  readonly records = new Map<string, Application>();
  readonly claimed = new Map<string, number>();
  kept: Settings = DEFAULT_SETTINGS;
  private readonly operations = new Map<string, { id: string; before: Application | null; after?: Application }>();

  constructor(...applications: Application[]) {
    for (const application of applications) this.records.set(application.id, application);
  }

  async boot() {
    return { restored: 0, quarantined: 0, mirrored: 0, missing: 0 };
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
    this.operations.set(operationId, { id: outcome.application.id, before, after: outcome.application });
    return { ok: true, applicationId: outcome.application.id };
  }

  async purge(id: string, deletedBy: number) {
    const deletedAt = this.records.get(id)?.deletedAt;
    if (deletedAt !== undefined && deletedAt <= deletedBy) this.records.delete(id);
    return { ok: true as const };
  }

  async undo(operationId: string): Promise<UndoResult> {
    const operation = this.operations.get(operationId);
    if (!operation || this.records.get(operation.id) !== operation.after) return { ok: false, left: 0 };
    if (operation.before) this.records.set(operation.id, operation.before);
    else this.records.delete(operation.id);
    return { ok: true, left: 0 };
  }

  /** No more than that everything wanted is there afterwards: `seenRev` and undo are the real store's. */
  async exchange(_operationId: string, source: ExchangeSource): Promise<ExchangeResult> {
    const exchange = typeof source === 'function' ? await source() : source;
    if (!exchange) return { ok: false, problem: 'invalid' };
    for (const { id, value } of exchange.changes)
      if (value) this.records.set(id, value);
      else this.records.delete(id);
    this.kept = exchange.settings ?? this.kept;
    return { ok: true, changed: exchange.changes.length };
  }

  async applications() {
    return [...this.records.values()];
  }

  async dueApplications(until: CalendarDate) {
    return [...this.records.values()].filter((each) => (nextOn(each) ?? '9999') <= until);
  }

  async applicationsOf(people: readonly Recipient[]) {
    const keys = new Set(people.map(recipientKey));
    return [...this.records.values()].filter((each) => personKeys(each).some((key) => keys.has(key)));
  }

  async applicationWith(operationId: string) {
    const has = ({ history }: Application) => history.some((entry) => entry.operationId === operationId);
    return [...this.records.values()].find(has);
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

  async erase() {
    this.records.clear();
    this.claimed.clear();
    this.kept = DEFAULT_SETTINGS;
    return { ok: true as const };
  }

  told: LossNotice | null = null;

  async notice() {
    return this.told;
  }

  async noticeSeen(at: number) {
    if (this.told?.at === at) this.told = null;
  }

  async claimReminders(claims: ReminderClaim[], at: number) {
    const fresh = claims.filter((claim) => !this.claimed.has(reminderKey(claim)));
    for (const claim of fresh) this.claimed.set(reminderKey(claim), at);
    return fresh;
  }

  async claimedReminders() {
    return new Map(this.claimed);
  }
}
