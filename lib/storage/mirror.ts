import type { MirrorFiles } from './mirror-files';

/** One record as the mirror keeps it; `value` is `null` when the record was removed. */
export interface MirrorRecord {
  kind: 'application' | 'reminders' | 'settings';
  id: string;
  rev: number;
  value: unknown;
}

export interface MirrorContent {
  records: MirrorRecord[];
  quarantined: number;
  /** Whether there is a mirror at all here. */
  isAvailable: boolean;
}

const MAX_FILE_LENGTH = 4_000_000;
const KINDS: readonly string[] = ['application', 'reminders', 'settings'];

/** A file name for any id: letters and digits stay, everything else becomes its code. */
function fileName(kind: MirrorRecord['kind'], id: string): string {
  const safe = id.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`);
  return `${kind}.${safe}.json`;
}

function isRecord(value: unknown): value is MirrorRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, rev } = value as Partial<MirrorRecord>;
  return typeof kind === 'string' && KINDS.includes(kind) && typeof id === 'string' && Number.isSafeInteger(rev);
}

async function readRecord(files: MirrorFiles, name: string): Promise<MirrorRecord | undefined> {
  try {
    const text = await files.read(name);
    const value: unknown = text.length > MAX_FILE_LENGTH ? undefined : JSON.parse(text);
    return isRecord(value) && name === fileName(value.kind, value.id) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The second copy of every record: one small file each, written before the database. */
export class Mirror {
  private isAvailable = true;

  constructor(private readonly files: MirrorFiles) {}

  /** Everything that can be read; the rest is set aside, and never keeps a start from going on (S4). */
  async readAll(): Promise<MirrorContent> {
    const names = await this.files.list().catch(() => undefined);
    this.isAvailable = names !== undefined;
    const content: MirrorContent = { records: [], quarantined: 0, isAvailable: this.isAvailable };
    for (const name of names ?? []) {
      const record = await readRecord(this.files, name);
      if (record) content.records.push(record);
      else await this.setAside(name, content);
    }
    return content;
  }

  /** Without a mirror (some private windows) the database stands alone. */
  async write(record: MirrorRecord): Promise<void> {
    if (this.isAvailable) await this.files.write(fileName(record.kind, record.id), JSON.stringify(record));
  }

  async setAsideRecord(record: MirrorRecord, content: MirrorContent): Promise<void> {
    await this.setAside(fileName(record.kind, record.id), content);
  }

  private async setAside(name: string, content: MirrorContent): Promise<void> {
    content.quarantined += 1;
    await this.files.quarantine(name).catch(() => this.files.remove(name).catch(() => {}));
  }
}
