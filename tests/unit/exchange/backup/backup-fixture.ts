import type { Application } from '../../../../lib/domain/application';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import type { BackupContent } from '../../../../lib/exchange/backup/backup-file';
import { type ReadingParts, readBackup } from '../../../../lib/exchange/backup/readBackup';
import { writeBackup } from '../../../../lib/exchange/backup/writeBackup';
import type { FileReading } from '../../../../lib/exchange/incoming';
import { readJson } from '../../../../lib/exchange/readJson';
import { parseSettings } from '../../../../lib/storage/parseSettings';
import { exampleApplication } from '../../domain/example-application';

export const FILE = 'nachklang-backup-2026-11-27.json';
export const parts: ReadingParts = { parseSettings };

export function contentOf(applications: Application[], changes: Partial<BackupContent> = {}): BackupContent {
  const reminders = applications.map(({ id }) => ({ applicationId: id, key: `${id}|thank-you:i1|2026-03-03`, at: 1 }));
  const madeAt = Date.UTC(2026, 10, 27, 9);
  return { madeAt, madeBy: '0.1.0', settings: DEFAULT_SETTINGS, applications, reminders, ...changes };
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file as it is read from the disk. */
export async function readBytes(bytes: Uint8Array): Promise<FileReading> {
  const json = readJson(FILE, bytes);
  return json.ok ? readBackup(FILE, json.value, parts) : json;
}

export const readText = (text: string) => readBytes(bytesOf(text));

/** The one problem of a file, as `code at path`, or all of them. */
export async function problemsOf(bytes: Uint8Array | string): Promise<string[]> {
  const reading = await readBytes(typeof bytes === 'string' ? bytesOf(bytes) : bytes);
  return reading.ok ? [] : reading.problems.map(({ code, field }) => (field === '' ? code : `${code} at ${field}`));
}

/** A backup of one record with something in it changed. */
export async function changedBackup(change: (file: Record<string, never>) => void): Promise<string> {
  const file = JSON.parse(await writeBackup(contentOf([exampleApplication()])));
  change(file);
  return JSON.stringify(file);
}
