// What the tests and the start need beside Node: browsers, a notification bus and a movable clock.
// On a Debian-like machine, as root, the missing ones are installed; everywhere else a clear sentence says how to get them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browsers.mjs';

const isRoot = process.getuid?.() === 0;
const hasApt = existsSync('/usr/bin/apt-get');

function hasCommand(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}

/** Per need: the Debian package, and whether it is here already. */
const NEEDS = {
  chromium: { package: 'chromium', isHere: () => Boolean(findBrowser('chromium')) },
  anyBrowser: {
    package: 'chromium',
    isHere: () => ['chromium', 'chrome', 'edge', 'firefox'].some((kind) => findBrowser(kind)),
  },
  firefox: { package: 'firefox-esr', isHere: () => Boolean(findBrowser('firefox')) },
  clock: { package: 'faketime', isHere: () => hasCommand('faketime') },
  bus: { package: 'dbus', isHere: () => hasCommand('dbus-daemon') },
  fonts: { package: 'fonts-liberation', isHere: () => !hasApt || existsSync('/usr/share/fonts/truetype/liberation') },
};

function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  if (update.status !== 0) return false;
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/** Makes sure that everything named is here, or ends the program with what to do. */
export function requireSystemPackages(names) {
  const missing = [...new Set(names.filter((name) => !NEEDS[name].isHere()).map((name) => NEEDS[name].package))];
  if (missing.length === 0) return;
  if (isRoot && hasApt && install(missing)) return;
  const how = hasApt
    ? `Install them with: sudo apt-get install ${missing.join(' ')}`
    : 'Install them from their makers, or run on a Debian machine';
  console.error(
    `Missing: ${missing.join(', ')}. ${how}. A browser in an unusual place can be named in CHROMIUM_PATH or FIREFOX_PATH.`,
  );
  process.exit(1);
}
