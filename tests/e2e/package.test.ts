import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types, shared with npm run package
import { lintAddon } from '../../scripts/packing/lintAddon.mjs';
// @ts-expect-error a plain script without types
import { unpack } from '../../scripts/packing/unpack.mjs';
import { startChromium } from './harness/chromium';
import { startingAt } from './harness/clock';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const nameOf = (ending: string) => `nachklang-${version}-${ending}`;
const folder = mkdtempSync(path.join(tmpdir(), 'nachklang-package-'));

function run(program: string, args: string[], cwd: string, env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** Checksum and name of every package in a folder, as `npm run package` leaves them. */
const sumsIn = (where: string) => readFileSync(path.join(where, '.output/SHA256SUMS'), 'utf8').trim().split('\n');
const packHere = ['scripts/node.mjs', 'scripts/package.mjs', '--no-lint'];

beforeAll(() => run(process.execPath, [...packHere, '--built'], ROOT));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The packages', () => {
  it('come out byte for byte the same from their own sources, in another folder, zone and year (B3)', () => {
    const elsewhere = path.join(folder, 'an other place');
    unpack(path.join(ROOT, '.output', nameOf('sources.zip')), elsewhere);
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(elsewhere, 'node_modules'));
    run('git', ['init', '-q'], elsewhere);
    run('git', ['add', '-A'], elsewhere);
    run(process.execPath, packHere, elsewhere, {
      ...startingAt('2031-12-31 23:59:30', 'Pacific/Kiritimati'),
      NODE_ENV: 'production',
      LC_ALL: 'C',
    });
    expect(sumsIn(elsewhere)).toEqual(sumsIn(ROOT));
    expect(sumsIn(ROOT).map((line) => line.slice(66))).toEqual(
      ['chrome.zip', 'firefox.zip', 'sources.zip', 'sbom.cdx.json'].map(nameOf),
    );
  });

  it('pass the linter of the Firefox store: no error, and no warning that is not explained', async () => {
    expect(await lintAddon(path.join(ROOT, '.output', nameOf('firefox.zip')))).toEqual([]);
  });

  it('hold what the page on licences says and nothing else of others, with the notices (B4)', () => {
    const bundled = JSON.parse(readFileSync(path.join(ROOT, '.output/bundled.json'), 'utf8'));
    const page = readFileSync(path.join(ROOT, 'docs/LICENCES.md'), 'utf8');
    expect([...page.matchAll(/^\| \[(\S+)\]/gm)].map(([, name]) => name)).toEqual(bundled);
    const notices = readFileSync(path.join(ROOT, '.output/firefox-mv3/licences.txt'), 'utf8');
    for (const name of bundled) expect(notices).toContain(`  ${name} `);
  });

  it('work: the unpacked one opens its popup in the browser', async () => {
    const extension = path.join(folder, 'unpacked');
    unpack(path.join(ROOT, '.output', nameOf('chrome.zip')), extension);
    const browser = await startChromium({ extension, language: 'en' });
    // In a tab: the welcome page of a new installation takes the focus, and the toolbar's popup goes with it.
    const popup = await browser.openPage('popup.html');
    await popup.getByRole('heading').first().waitFor();
    expect(await popup.title()).toMatch(/Nachklang/);
    await browser.close();
  });
});
