import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder: name with `/` → content. */
export function filesBelow(folder) {
  const names = readdirSync(folder, { recursive: true }).map((name) => name.split(path.sep).join('/'));
  return readAll(folder, names);
}

/** Every file that git keeps of this project; nothing where it is no checkout, as after unpacking the sources. */
export function trackedFiles(folder) {
  if (!existsSync(path.join(folder, '.git'))) return undefined;
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  return readAll(folder, listed.split('\0').filter(Boolean));
}

function readAll(folder, names) {
  const files = names.filter((name) => lstatSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile());
  return Object.fromEntries(files.map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]));
}
