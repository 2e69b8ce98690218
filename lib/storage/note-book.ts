import type { LossNotice } from '../domain/record-store';

/** A few small values that live outside the database and the mirror. Handed in, so that tests can make every call fail. */
export interface Notes {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}

/** Without a place for notes there is nothing to read, and nothing is kept. */
export const NO_NOTES: Notes = { read: async () => undefined, write: async () => {} };

function count(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0;
}

function readNotice(value: unknown): LossNotice | null {
  const { at, restored, quarantined, missing } = Object(value) as Partial<LossNotice>;
  if (!Number.isFinite(at)) return null;
  return { at: Number(at), restored: count(restored), quarantined: count(quarantined), missing: count(missing) };
}

/** What the store notes beside the records, by name. */
export class NoteBook {
  constructor(
    /** Forgotten when the browser ends. */
    private readonly session: Notes = NO_NOTES,
    /** Stays when the site's data are cleared. */
    private readonly lasting: Notes = NO_NOTES,
  ) {}

  /** The mark of the database that was compared with its mirror in this session of the browser. */
  async compared(): Promise<string | undefined> {
    const mark = await this.session.read('compared').catch(() => undefined);
    return typeof mark === 'string' ? mark : undefined;
  }

  /** `null`: the next start must compare. */
  async setCompared(mark: string | null): Promise<void> {
    await this.session.write('compared', mark);
  }

  /** How many applications there were when it was last noted. */
  async applications(): Promise<number> {
    return count(await this.lasting.read('applications').catch(() => undefined));
  }

  /** A courtesy beside what is kept: a change never fails because of it. */
  async setApplications(applications: number): Promise<void> {
    await this.lasting
      .write('applications', applications)
      .catch((error) => console.warn('A count was not noted', error));
  }

  async notice(): Promise<LossNotice | null> {
    return readNotice(await this.lasting.read('notice').catch(() => undefined));
  }

  async setNotice(notice: LossNotice | null): Promise<void> {
    await this.lasting.write('notice', notice);
  }

  /** Forgets the notice of that moment; a later one stays. */
  async putAway(at: number): Promise<void> {
    if ((await this.notice())?.at === at) await this.setNotice(null);
  }
}
