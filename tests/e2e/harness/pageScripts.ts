import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf } from './output';

export interface Script {
  /** Without the hash of its content. */
  name: string;
  code: string;
  /** Gzipped, in bytes. */
  size: number;
}

const IN_PAGE = /\/((?:chunks\/)?[\w.-]+\.js)/g;
/** However it is taken in: at once, or when it is needed. */
const IN_SCRIPT = /["'`](?:\.\/|\/?chunks\/)([\w.-]+\.js)["'`]/g;

/** Every script that a page of the built extension can ever load but those that `isLeftOut`, the largest first. */
export function scriptsOf(
  browser: 'chrome' | 'firefox',
  page: string,
  isLeftOut: (name: string) => boolean = () => false,
): Script[] {
  const read = (name: string) => readFileSync(path.join(outputOf(browser), name), 'utf8');
  const found = new Set([...read(page).matchAll(IN_PAGE)].map(([, name = '']) => name));
  for (const name of found)
    for (const [, next = ''] of read(name).matchAll(IN_SCRIPT)) if (!isLeftOut(next)) found.add(`chunks/${next}`);
  return [...found]
    .map((name) => {
      const code = read(name);
      return {
        name: path.basename(name).replace(/-[\w-]{8}\.js$/, ''),
        code,
        size: gzipSync(code, { level: 9 }).length,
      };
    })
    .sort((one, other) => other.size - one.size);
}

export const totalSize = (scripts: readonly Script[]): number => scripts.reduce((sum, { size }) => sum + size, 0);
