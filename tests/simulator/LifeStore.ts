import type { Application, CalendarDate, Instant } from '../../lib/domain/application';
import { nextOn } from '../../lib/domain/follow-ups/nextOn';
import { type ReminderClaim, reminderKey } from '../../lib/domain/record-store';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import type { SweepParts } from '../../lib/reminders/sweep';
import type { Entry } from './oracle/facts';

interface Step {
  id: string;
  before: Application | undefined;
  after: Application | undefined;
}

const dueFrom = new WeakMap<Application, CalendarDate>();

/** The records of a life in memory, by the contract of the real store: a claim is given once, a due day is never found too late. */
export class LifeStore {
  readonly records = new Map<string, Application>();
  readonly ledger: Entry[] = [];
  /** Counts up with every change of records or settings. */
  version = 0;
  private settings: Settings = DEFAULT_SETTINGS;
  private readonly claimed = new Map<string, Instant>();
  private last: Step | undefined;

  get kept(): Settings {
    return this.settings;
  }

  change(settings: Partial<Settings>): void {
    this.settings = { ...this.settings, ...settings };
    this.version += 1;
  }

  put(application: Application): void {
    const { id } = application;
    this.last = { id, before: this.records.get(id), after: application };
    this.records.set(id, application);
    this.version += 1;
  }

  remove(id: string): void {
    this.last = { id, before: this.records.get(id), after: undefined };
    this.records.delete(id);
    this.version += 1;
  }

  /** Puts back what was before the last change. */
  undo(): void {
    if (!this.last || this.records.get(this.last.id) !== this.last.after) return;
    const { id, before } = this.last;
    if (before) this.records.set(id, before);
    else this.records.delete(id);
    this.last = undefined;
    this.version += 1;
  }

  readonly port: SweepParts['store'] = {
    dueApplications: async (until) => [...this.records.values()].filter((each) => dueDayOf(each) <= until),
    settings: async () => this.kept,
    claimedReminders: async () => this.claimed,
    purge: async (id, deletedBy) => {
      const deletedAt = this.records.get(id)?.deletedAt;
      if (deletedAt !== undefined && deletedAt <= deletedBy) this.remove(id);
      return { ok: true };
    },
    claimReminders: async (claims, at) => claims.filter((claim) => this.claim(claim, at)),
  };

  private claim(claim: ReminderClaim, at: Instant): boolean {
    const key = reminderKey(claim);
    if (this.claimed.has(key)) return false;
    this.claimed.set(key, at);
    this.ledger.push({ application: claim.applicationId, key: claim.followUpKey, day: claim.due, at });
    return true;
  }
}

/** What the real store keeps beside the record, as its index. */
function dueDayOf(application: Application): CalendarDate {
  let day = dueFrom.get(application);
  if (day === undefined) {
    day = nextOn(application) ?? '9999-12-31';
    dueFrom.set(application, day);
  }
  return day;
}
