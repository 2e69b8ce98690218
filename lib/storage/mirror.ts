import type { MirrorFiles } from './mirror-files';
import { type MirrorRecord, mirrorFileName, readMirrorFile, writeMirrorFile } from './mirrorFile';
import type { RecordKind } from './rows';

export interface MirrorContent {
  records: MirrorRecord[];
  /** Files that were damaged and are set aside now. */
  quarantined: number;
  /** Whether a newer build wrote some of the files: then nothing here may be written. */
  isNewer: boolean;
}

/** Where the mirror's files are; `undefined` where the browser has no place for them. */
export interface MirrorPlaces {
  records(): Promise<MirrorFiles | undefined>;
  quarantine(): Promise<MirrorFiles | undefined>;
}

/** Files that are read at the same time (Chromium 156, 2026-11, 600 files: one by one 843 ms, 32 at once 244 ms, 128 at once 169 ms). */
const AT_ONCE = 128;

interface ReadFile {
  name: string;
  text: string;
  found: ReturnType<typeof readMirrorFile>;
}

/** A file that the system could not read just now may hold the only copy: it is left where it is. */
async function readFile(files: MirrorFiles, name: string): Promise<ReadFile | undefined> {
  const text = await files.read(name).catch(() => undefined);
  return text === undefined ? undefined : { name, text, found: readMirrorFile(name, text) };
}

/**
 * The second copy of every record: one small file each, written before the database. Chromium's database can delete
 * itself after a crash (2026-11, Chromium 156); these files stay.
 */
export class Mirror {
  private files: MirrorFiles | undefined;

  constructor(private readonly places: MirrorPlaces) {}

  /** Everything that can be read; damaged files are set aside, and never keep a start from going on (S4). */
  async readAll(): Promise<MirrorContent> {
    const files = await this.places.records();
    this.files = files;
    const content: MirrorContent = { records: [], quarantined: 0, isNewer: false };
    const names = files ? await files.list() : [];
    for (let start = 0; files && start < names.length; start += AT_ONCE)
      for (const file of await Promise.all(names.slice(start, start + AT_ONCE).map((name) => readFile(files, name))))
        if (file) await this.sort(file, content);
    return content;
  }

  /** Without a mirror (some private windows) the database stands alone. */
  async write(record: MirrorRecord): Promise<void> {
    await this.files?.write(mirrorFileName(record.kind, record.id), writeMirrorFile(record));
  }

  async remove(kind: RecordKind, id: string): Promise<void> {
    await this.files?.remove(mirrorFileName(kind, id));
  }

  /** Sets a record aside whose file is whole but whose value is not what its kind should be. */
  async setAsideRecord(record: MirrorRecord, content: MirrorContent): Promise<void> {
    await this.setAside(mirrorFileName(record.kind, record.id), writeMirrorFile(record), content);
  }

  private async sort({ name, text, found }: ReadFile, content: MirrorContent): Promise<void> {
    if (found === 'damaged') await this.setAside(name, text, content);
    else if (found === 'newer') content.isNewer = true;
    else content.records.push(found);
  }

  /** Copied first, taken away after: at no moment is there no copy at all. */
  private async setAside(name: string, text: string, content: MirrorContent): Promise<void> {
    content.quarantined += 1;
    try {
      const quarantine = await this.places.quarantine();
      await quarantine?.write(name, text);
      await this.files?.remove(name);
    } catch (error) {
      console.warn('A damaged mirror file could not be set aside', error);
    }
  }
}
