import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BENCH } from './folders.mjs';

const MODULES = path.join(BENCH, 'node_modules');
const STAMP = path.join(MODULES, '.nachklang-bench');

function wantedStamp() {
  const lock = readFileSync(path.join(BENCH, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
}

/** Runs `npm ci` in the folder of the bench; gives whether it went well. */
function runNpm() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = { cwd: BENCH, stdio: ['ignore', 2, 2] };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: true });
  return status === 0;
}

const isInstalled = (name) => existsSync(path.join(MODULES, name, 'package.json'));

/**
 * Installs the peers when they are missing or others than the lockfile wants. They are optional for npm, so that one that
 * can't be had leaves the others in place.
 */
export function installPeers(subjects) {
  const stamp = wantedStamp();
  const needsPackages = subjects.some(({ packages }) => packages.length > 0);
  if (!needsPackages || (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp)) return;
  console.error('Installing the peers of bench/package-lock.json …');
  const { optionalDependencies } = JSON.parse(readFileSync(path.join(BENCH, 'package.json'), 'utf8'));
  const isDone = runNpm() && Object.keys(optionalDependencies).every(isInstalled);
  if (isDone) writeFileSync(STAMP, stamp);
}

/** The packages of a subject that are not there. */
export const missingPackages = ({ packages }) => packages.filter((name) => !isInstalled(name));

/** `name 1.2.3` of a subject's packages, as they are installed. */
export const packageVersions = ({ packages }) =>
  packages.map((name) => {
    const { version } = JSON.parse(readFileSync(path.join(MODULES, name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
