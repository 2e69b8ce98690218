import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { until } from './until';

/** A folder of its own for a browser to download into, as a user may set it. */
export function downloadsFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'nachklang-downloads-'));
  const files = (below = '') => {
    const place = path.join(folder, below);
    return existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.json')) : [];
  };
  /** The first file there, once it is whole. */
  const first = (below = '') =>
    until('a file is downloaded', () => {
      const [name] = files(below);
      return name && path.join(folder, below, name);
    });
  return { folder, files, first };
}
