// Installs what is missing, so that `npm start` and `npm test` work straight after a clone.
// Runs before node_modules exists: no dependencies, any Node ≥ 18. With --stamp it only notes that an install is complete.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const stampFile = 'node_modules/.nachklang-setup';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

function writeStamp() {
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stampFile, wanted);
}

function install() {
  console.log('Installing the packages of package-lock.json …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: true });
  if (result.status !== 0) {
    console.error('The installation failed; the lines above say why. Mend that, then run the same command again.');
    process.exit(result.status ?? 1);
  }
}

if (process.argv.includes('--stamp')) writeStamp();
else if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
  install();
  writeStamp();
} else if (!existsSync('.wxt/tsconfig.json')) {
  // Cleared away with other made files: the types of the build are made by the install otherwise.
  const { status } = spawnSync(process.execPath, ['scripts/node.mjs', 'wxt', 'prepare'], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
