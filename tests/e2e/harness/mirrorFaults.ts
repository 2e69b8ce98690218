import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DiskFault, Place } from './databaseFaults';
import type { Random } from './seededRandom';

/** The extension's own file system as Chromium keeps it (Chromium 156, 2026-11): files under numbers, their names in a database. */
function fileSystemOf({ profile }: Place): string {
  return path.join(profile, 'Default', 'File System');
}

function mirrorFilesOf(place: Place): string[] {
  const all = readdirSync(fileSystemOf(place), { recursive: true, withFileTypes: true });
  const numbered = all.filter((entry) => entry.isFile() && /^\d{8}$/.test(entry.name));
  const files = numbered.map((entry) => path.join(entry.parentPath, entry.name));
  return files.filter((file) => readFileSync(file, 'utf8').startsWith('nachklang '));
}

/** About a third of the files, one at least. */
function someOf(place: Place, random: Random): string[] {
  const files = mirrorFilesOf(place);
  const chosen = files.filter(() => random() < 0.33);
  return chosen.length > 0 ? chosen : files.slice(0, 1);
}

const onSome =
  (harm: (file: string, random: Random) => void): DiskFault =>
  (place, random) => {
    const files = someOf(place, random);
    for (const file of files) harm(file, random);
    return files.length > 0;
  };

const emptyFiles = onSome((file) => truncateSync(file, 0));

const cutFiles = onSome((file, random) => truncateSync(file, Math.floor(random() * statSync(file).size)));

const garbleFiles = onSome((file, random) => {
  const bytes = readFileSync(file);
  for (let at = Math.floor(random() * 40); at < bytes.length; at += 40) bytes[at] = Math.floor(random() * 256);
  writeFileSync(file, bytes);
});

const deleteFiles = onSome((file) => rmSync(file));

/** The file system as a whole, the names and all. */
const deleteFolder: DiskFault = (place) => {
  rmSync(fileSystemOf(place), { recursive: true });
  return true;
};

/** The end of the list of names, as a death in mid-append leaves it. */
const tearNames: DiskFault = (place) => {
  const all = readdirSync(fileSystemOf(place), { recursive: true, withFileTypes: true });
  const logs = all.filter((entry) => entry.name.endsWith('.log') && entry.parentPath.endsWith('Paths'));
  const files = logs
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 200);
  for (const file of files) truncateSync(file, statSync(file).size - 3);
  return files.length > 0;
};

export const mirrorFaults = { emptyFiles, cutFiles, garbleFiles, deleteFiles, deleteFolder, tearNames };
