import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every file of the project that git knows or would add, below one of the folders; paths from the root with `/`. */
export function listFiles(...folders: string[]): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...folders];
  const listed = execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...new Set(listed.split('\0').filter(Boolean))].filter((file) => exists(file));
}

const exists = (file: string) => statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.isFile() ?? false;

const texts = new Map<string, string>();

/** The text of a file; several laws read each of them, and none changes one. */
export function read(file: string): string {
  const known = texts.get(file) ?? readFileSync(path.join(ROOT, file), 'utf8');
  texts.set(file, known);
  return known;
}

/** Rules, tables and compiled tables are data: the size limits are for code. */
export function isData(file: string): boolean {
  return /\/rules\/|\/compiled\/|\/lists\/|[./-]data\.ts$|-table\.ts$|\.json$/.test(file);
}

export function shippedCode(): string[] {
  return listFiles('lib', 'components', 'entrypoints').filter((file) => /\.tsx?$/.test(file));
}
