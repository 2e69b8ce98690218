import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** Unpacks a zip into a folder. */
export function unpack(zip, folder) {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
