import { zipSync } from 'fflate';

/** The earliest moment that a zip can name. It is written by the clock on the wall, so it is made by it in every zone. */
const ALWAYS = new Date(1980, 0, 1);
const UNIX = 3;
const PLAIN_FILE = 0o100644;

/**
 * A zip of these files, byte for byte the same wherever, whenever and in whatever order it is made (B3). fflate compresses in
 * script: Node's own zlib gives other bytes on another processor.
 *
 * @param files name → content
 */
export function zipFiles(files) {
  const options = { mtime: ALWAYS, os: UNIX, attrs: PLAIN_FILE * 0x10000, level: 9 };
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, [files[name], options]])));
}
