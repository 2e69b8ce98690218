import { readdirSync } from 'node:fs';

const PLACES = ['/usr/lib', '/usr/lib64'];

/** Debian keeps the library in a folder named after the architecture. */
function findClockLibrary(): string {
  for (const place of PLACES) {
    for (const folder of ['', ...readdirSync(place)]) {
      const file = `${place}/${folder}/faketime/libfaketimeMT.so.1`;
      try {
        readdirSync(`${place}/${folder}/faketime`);
        return file;
      } catch {
        // Not here: look in the next folder.
      }
    }
  }
  throw new Error('libfaketime is missing. On Debian or Ubuntu: apt-get install faketime');
}

/** Environment in which a program's clock starts at a wall-clock time, `YYYY-MM-DD HH:mm:ss`, in that zone and runs on. */
export function startingAt(time: string, zone = 'Europe/Berlin'): Record<string, string> {
  return { LD_PRELOAD: findClockLibrary(), FAKETIME: `@${time}`, TZ: zone };
}
