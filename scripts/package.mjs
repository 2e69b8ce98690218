// npm run package: builds the extension anew and writes the packages for the stores into .output/, with their checksums.
// -- --built packs what stands built there; -- --no-lint leaves out the store's linter.
import path from 'node:path';
import { lintAddon } from './packing/lintAddon.mjs';
import { pack } from './packing/pack.mjs';

if (!process.argv.includes('--built')) await import('./build.mjs');
const sums = pack(process.cwd());
for (const [file, sum] of Object.entries(sums)) console.log(`${sum}  .output/${file}`);

if (!process.argv.includes('--no-lint')) {
  const firefox = Object.keys(sums).find((file) => file.endsWith('-firefox.zip'));
  const faults = await lintAddon(path.join('.output', firefox));
  console.log(faults.length === 0 ? 'Lint: no errors, no unexplained warnings.' : faults.join('\n'));
  process.exitCode = faults.length === 0 ? 0 : 1;
}
