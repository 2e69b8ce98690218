import { canonicalJson } from '../canonicalJson';
import { inSlices, type Pause } from '../inSlices';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupContent } from './backup-file';

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/**
 * A backup as text: JSON with one record a line, in one order whatever the order they come in, so that the same records, made at
 * the same time, give the same bytes.
 *
 * @param pause called between slices of long work; throwing stops it
 */
export async function writeBackup(content: BackupContent, pause: Pause = async () => {}): Promise<string> {
  const lines: string[] = [];
  await inSlices([...content.applications].sort(byId), (each) => lines.push(canonicalJson(each)), pause);
  const known = new Set(content.applications.map(({ id }) => id));
  const reminders = content.reminders.filter(({ applicationId }) => known.has(applicationId)).map(canonicalJson);
  return [
    `{"format":${JSON.stringify(BACKUP_FORMAT)}`,
    `"version":${BACKUP_VERSION}`,
    `"madeAt":${JSON.stringify(new Date(content.madeAt).toISOString())}`,
    `"madeBy":${JSON.stringify(content.madeBy)}`,
    `"settings":${canonicalJson(content.settings)}`,
    `"applications":[${inLines(lines)}]`,
    `"reminders":[${inLines(reminders.sort())}]}\n`,
  ].join(',\n');
}

const inLines = (lines: readonly string[]) => (lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`);
