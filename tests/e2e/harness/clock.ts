import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

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

/** A clock that a test moves while the program runs. */
export interface MovableClock {
  env: Record<string, string>;
  /** From the next second on it shows this instant (milliseconds since 1970), and runs on. */
  moveTo(instant: number): void;
}

/** A clock that shows `instant` when the program starts. */
export function movableClock(instant: number, zone = 'Europe/Berlin'): MovableClock {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'nachklang-clock-')), 'offset');
  const moveTo = (wanted: number) => {
    const seconds = Math.round((wanted - Date.now()) / 1000);
    writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}`);
  };
  moveTo(instant);
  return {
    env: {
      LD_PRELOAD: findClockLibrary(),
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      TZ: zone,
    },
    moveTo,
  };
}
