import { isLeftOver, type MirrorFiles } from './mirror-files';
import { type MirrorRecord, mirrorFileName, readMirrorFile, writeMirrorFile } from './mirrorFile';
import { isPackName, newPackName, type Pack, type ReadPack, readPack, writePack } from './pack';
import type { RecordKind } from './rows';

/** One pack as a start has found it. */
export interface FoundPack extends ReadPack {
  name: string;
  text: string;
  /** Of its records, those that are the newest copy; the start fills it in. */
  needed: MirrorRecord[];
  /** Whether it holds what must not stay: what was removed, or what is no record. */
  isUnclean: boolean;
}

export interface MirrorContent {
  /** From files of their own. */
  records: MirrorRecord[];
  packs: FoundPack[];
  /** Files that were damaged and are set aside now. */
  quarantined: number;
  /** The same, and those that could not be set aside. */
  damaged: number;
  /** Whether a newer build wrote some of the files: then nothing here may be written. */
  isNewer: boolean;
  /** Files that the system could not read just now. They may hold what is newest, so nothing is written over them. */
  unread: Set<string>;
  /** Files with nothing in them. Each new one is made so, and filled afterwards. */
  empty: Set<string>;
  /** `false` where the files' place could not be opened just now, so that nothing is known of them. */
  isReachable: boolean;
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
}

async function readFile(files: MirrorFiles, name: string): Promise<ReadFile | string> {
  const text = await files.read(name).catch(() => undefined);
  return text === undefined ? name : { name, text };
}

/** The names of what was written to its end; what a death has left of other writes is taken away. */
async function listWhole(files: MirrorFiles): Promise<string[]> {
  const names = await files.list();
  for (const name of names.filter(isLeftOver))
    await files.remove(name).catch((error: unknown) => console.warn('The rest of a write could not be removed', error));
  return names.filter((name) => !isLeftOver(name));
}

/**
 * The second copy of every record: one small file each, or a pack for many at once, written before the database.
 * Chromium's database can delete itself after a crash (2026-11, Chromium 156); these files stay.
 */
export class Mirror {
  /** It holds a change that was neither acknowledged nor could be put back: the next start decides. */
  isAhead = false;
  private readonly unread = new Set<string>();
  /** The start could not open its place: what lies there was not compared. */
  private isUnseen = false;
  private files: Promise<MirrorFiles | undefined> | undefined;

  constructor(private readonly places: MirrorPlaces) {}

  /** Everything that can be read; damaged files are set aside, and never keep a start from going on (S4). */
  async readAll(): Promise<MirrorContent> {
    const files = await this.open().catch((error: unknown) => console.warn('The mirror could not be opened', error));
    await files?.prepare?.().catch((error: unknown) => console.warn('The mirror could not be prepared', error));
    this.isAhead = false;
    this.isUnseen = !this.files;
    this.unread.clear();
    const content: MirrorContent = {
      ...{ records: [], packs: [], quarantined: 0, damaged: 0, isNewer: false },
      ...{ unread: this.unread, empty: new Set(), isReachable: !this.isUnseen },
    };
    const names = files ? await listWhole(files).catch((error: unknown) => this.loseSight(content, error)) : [];
    for (let start = 0; files && start < names.length; start += AT_ONCE)
      for (const file of await Promise.all(names.slice(start, start + AT_ONCE).map((name) => readFile(files, name))))
        if (typeof file === 'string') this.unread.add(file);
        else await this.sort(file, content);
    return content;
  }

  /** Without a mirror (some private windows) the database stands alone. */
  async write(record: MirrorRecord): Promise<void> {
    const name = mirrorFileName(record.kind, record.id);
    const files = await this.openToWrite();
    if (files && this.unread.has(name)) await this.refuseReadable(files, name);
    await files?.write(name, writeMirrorFile(record));
    this.unread.delete(name);
  }

  async remove(kind: RecordKind, id: string): Promise<void> {
    await this.removeFile(mirrorFileName(kind, id));
  }

  /** The name under which the records are kept, all or none. */
  async writePack(pack: Pack, name = newPackName()): Promise<string> {
    await (await this.openToWrite())?.write(name, writePack(pack));
    return name;
  }

  async removeFile(name: string): Promise<void> {
    await (await this.openToWrite())?.remove(name);
  }

  /**
   * Takes every file away, those that were set aside among them. It is ahead from then on: whoever takes the rows away as well says
   * that it is not, and broken off before that, the next start gives each row its second copy again.
   */
  async empty(): Promise<void> {
    this.isAhead = true;
    for (const files of [await this.open(), await this.places.quarantine()])
      for (const name of (await files?.list()) ?? []) await files?.remove(name);
    this.unread.clear();
    this.isUnseen = false;
  }

  /** Sets a record aside whose file is whole but whose value is not what its kind should be. A pack stays where it is. */
  async setAsideRecord(record: MirrorRecord, pack: FoundPack | undefined, content: MirrorContent): Promise<void> {
    if (pack) pack.isUnclean = true;
    await this.setAside(mirrorFileName(record.kind, record.id), writeMirrorFile(record), content, Boolean(pack));
  }

  /** Copied first, taken away after: at no moment is there no copy at all. */
  async setAside(name: string, text: string, content: MirrorContent, isCopiedOnly = false): Promise<void> {
    content.damaged += 1;
    try {
      const quarantine = await this.places.quarantine();
      await quarantine?.write(name, text);
      if (!isCopiedOnly) await (await this.open())?.remove(name);
      content.quarantined += 1;
    } catch (error) {
      console.warn('A damaged mirror file could not be set aside', error);
    }
  }

  /** The place was open before and isn't now. */
  private loseSight(content: MirrorContent, error: unknown): string[] {
    console.warn('The mirror could not be listed', error);
    this.files = undefined;
    this.isUnseen = true;
    content.isReachable = false;
    return [];
  }

  /** What could not be read at the start and can be now may be newer than what is to be written: the next start compares it. */
  private async refuseReadable(files: MirrorFiles, name: string): Promise<void> {
    if (typeof (await readFile(files, name)) === 'string') return;
    this.isAhead = true;
    throw new Error('a file of the mirror was not compared yet');
  }

  /** While its place can't be opened, the database stands alone; once it can, what lies there has to be compared first. */
  private async openToWrite(): Promise<MirrorFiles | undefined> {
    if (!this.isUnseen) return this.open();
    if (!(await this.open().catch(() => undefined))) return undefined;
    this.isAhead = true;
    throw new Error('the mirror was not compared yet');
  }

  /** A place that could not be opened is asked for again at the next call. */
  private open(): Promise<MirrorFiles | undefined> {
    this.files ??= this.places.records().catch((error: unknown) => {
      this.files = undefined;
      throw error;
    });
    return this.files;
  }

  private async sort({ name, text }: ReadFile, content: MirrorContent): Promise<void> {
    if (text === '') {
      content.empty.add(name);
      return;
    }
    const found = isPackName(name) ? readPack(text) : readMirrorFile(name, text);
    if (found === 'damaged') await this.setAside(name, text, content);
    else if (found === 'newer') content.isNewer = true;
    else if ('records' in found) content.packs.push({ ...found, name, text, needed: [], isUnclean: false });
    else content.records.push(found);
  }
}
