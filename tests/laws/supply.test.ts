import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types, shared with npm run licences
import { ALLOWED, makeLicences } from '../../scripts/packing/makeLicences.mjs';
// @ts-expect-error a plain script without types, shared with npm run package
import { makeSbom } from '../../scripts/packing/sbom.mjs';
import { listFiles, ROOT, read } from './source-files';

interface Locked {
  version: string;
  license?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}
const lockfile = JSON.parse(read('package-lock.json'));
const { '': own, ...rest } = lockfile.packages;
const locked = Object.entries(rest as Record<string, Locked>);
const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

/** The packages that the page on licences says are bundled; tests/e2e/package.test.ts holds it against the build. */
const rows = [...read('docs/LICENCES.md').matchAll(/^\| \[(\S+)\]\(\S+\) +\| (\S+) +\| (\S+) +\|$/gm)];
const bundled = rows.map(([, name]) => name as string);

describe('What we take from others', () => {
  it('is locked in the versions that package.json names, each with its checksum (B4)', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
    expect(own).toMatchObject({ dependencies, devDependencies, optionalDependencies });
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([key]) => key)).toEqual([]);
  });

  it('runs no script when it is installed (B4)', () => {
    expect(locked.filter(([, each]) => each.hasInstallScript).map(([key]) => key)).toEqual([]);
  });

  it('stands on the page on licences and in the notices as the lockfile has it (B4)', () => {
    const { page, notices } = makeLicences(bundled, ROOT);
    expect(rows.length).toBeGreaterThan(10);
    for (const [, name, version, licence] of rows) {
      expect(rest[`node_modules/${name}`]).toMatchObject({ version, license: licence });
      expect(ALLOWED).toContain(licence);
    }
    // The page is laid out by the formatter.
    const plain = (markdown: string) => markdown.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    expect(plain(text('docs/LICENCES.md'))).toBe(plain(page));
    expect(text('public/licences.txt')).toBe(notices);
  });

  it('stands in the bill of materials, every package of the lockfile and no other, twice the same (B4)', () => {
    const sbom = makeSbom(lockfile, bundled);
    const inSbom = (sbom.components as { name: string; version: string; scope: string }[]).map(
      ({ name, version }) => `${name}@${version}`,
    );
    const inLockfile = locked.map(([key, { version }]) => `${key.replace(/^.*node_modules\//, '')}@${version}`);
    expect(inSbom.sort()).toEqual(inLockfile.sort());
    const required = sbom.components.filter(({ scope }: { scope: string }) => scope === 'required');
    expect(required.map(({ name }: { name: string }) => name).sort()).toEqual([...bundled].sort());
    const refs = sbom.components.map((each: { 'bom-ref': string }) => each['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const named = sbom.dependencies.flatMap((each: { dependsOn: string[] }) => each.dependsOn);
    expect(named.filter((ref: string) => !refs.includes(ref))).toEqual([]);
    expect(JSON.stringify(makeSbom(lockfile, bundled))).toBe(JSON.stringify(sbom));
    expect(JSON.stringify(sbom)).not.toMatch(/timestamp|serialNumber/);
  });
});

describe('The workflows', () => {
  const workflows = listFiles('.github/workflows').filter((file) => /\.ya?ml$/.test(file));
  const lines = workflows.flatMap((file) => read(file).split('\n'));

  it('take every action by the full hash of a commit, with its version beside it', () => {
    const uses = lines.filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('may read the repository and nothing else, and hold no secret', () => {
    for (const file of workflows) expect(read(file)).toMatch(/^permissions:\n {2}contents: read\n/m);
    expect(lines.filter((line) => /secrets\.|pull_request_target|: write\b/.test(line))).toEqual([]);
  });

  it('put nothing that a stranger wrote into a shell', () => {
    expect(lines.filter((line) => /\$\{\{\s*github\.(event|head_ref)/.test(line))).toEqual([]);
  });
});
