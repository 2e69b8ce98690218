import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, ROOT, read, shippedCode } from './source-files';

const isText = (file: string) => /\.(tsx?|mjs|json|md|txt|html|css|ya?ml|sh)$|^\.npmrc$|^\.ci\/run$/.test(file);
const all = listFiles('.').filter(isText);
const offendersOf = (pattern: RegExp, files: string[]) => files.filter((file) => pattern.test(read(file)));

describe('The repository', () => {
  it('names in its documents only files that exist', () => {
    const documents = all.filter((file) => file.endsWith('.md'));
    const named = documents.flatMap((file) =>
      [
        ...read(file).matchAll(
          /`((?:lib|components|entrypoints|tests|scripts|docs|public|bench)\/[\w./{},*<>-]*)`|\]\((?!https?:|#)([^)#]+)\)/g,
        ),
      ].map((match) => ({
        file,
        target: match[1] ?? path.posix.join(path.posix.dirname(file), match[2] ?? ''),
      })),
    );
    const missing = named.filter(({ target }) => !/[*<>{}]/.test(target) && !existsSync(path.join(ROOT, target)));
    expect(documents.length).toBeGreaterThanOrEqual(6);
    expect(missing.map(({ file, target }) => `${file}: ${target}`)).toEqual([]);
  });

  it('names in its documents only code that exists', () => {
    const written = /^docs\/(PHRASES|LETTERS|BENCH)\.md$/;
    const documents = all.filter((file) => file.endsWith('.md') && !written.test(file));
    const code = listFiles('.').filter((file) => /\.(tsx?|mjs|json|css)$/.test(file) && !/lock|_locales/.test(file));
    const words = new Set(code.flatMap((file) => read(file).match(/[A-Za-z_$][\w$]*/g) ?? []));
    const files = new Set(listFiles('.').map((file) => path.posix.basename(file)));
    // The browsers' own, and what the user's files are called.
    const others = /^(dataLoss|unlimitedStorage|nachklang-backup-.*)$/;
    const named = documents.flatMap((file) =>
      [
        ...read(file).matchAll(/`([\w.-]+\.(?:tsx?|mjs|json)|[a-z]+[A-Z]\w*(?=\(\)|`)|(?:[A-Z][a-z]+){2,})(?:\(\))?`/g),
      ].map(([, name = '']) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ name }) => !words.has(name) && !files.has(name) && !others.test(name))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = all
      .filter((file) => /\.(md|ya?ml)$|^scripts\/|^\.ci\/run$/.test(file))
      .flatMap((file) => [...read(file).matchAll(/\bnpm run (\w+(?::\w+)*)/g)].map(([, name]) => ({ file, name })));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ name }) => !((name as string) in scripts))).toEqual([]);
  });

  it('says in CONTRIBUTING.md what every command is for', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const told = [...read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:]+)[^`]*`/gm)].map(([, name]) => name);
    const own = Object.keys(scripts).filter((name) => !/^(pre|post)/.test(name));
    expect(own.filter((name) => !told.includes(name))).toEqual([]);
  });

  it('holds no captured mail: addresses are made up, on example domains', () => {
    const address = /[\w.+-]+@([\w-]+\.)+[a-z]{2,}/gi;
    const allowed =
      /@(?:[\w-]+\.)*(example(?:\.(?:com|org|net|de|ch|at))?|example)$|^nachklang@|\.example$|@(?:biomejs|types|date-fns|wxt-dev|testing-library|axe-core|particle)\b/i;
    const offenders = all
      .filter((file) => file !== 'package-lock.json')
      .flatMap((file) => [...read(file).matchAll(address)].map(([match]) => `${file}: ${match}`))
      .filter((entry) => !allowed.test(entry.split(': ')[1] ?? ''));
    expect(offenders).toEqual([]);
  });

  it('names no download address of a package and no path of a machine', () => {
    expect(offendersOf(/"resolved"/, ['package-lock.json'])).toEqual([]);
    const hosts = /\b(registry|npm)\.(npmjs|yarnpkg|pkg)\b|\b(deb|security)\.debian\.org|\bproxy\.golang\b/;
    expect(offendersOf(hosts, all)).toEqual([]);
    expect(
      offendersOf(
        /\/(home|work|Users)\/[a-z]+\//,
        all.filter((file) => file !== 'package-lock.json'),
      ),
    ).toEqual([]);
  });

  it('pins every version', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies } as Record<
      string,
      string
    >);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('never reaches for the network, evaluates text or writes HTML in shipped code (B2)', () => {
    const forbidden =
      /\bfetch\(|XMLHttpRequest|WebSocket\(|sendBeacon|EventSource|\beval\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(offendersOf(forbidden, shippedCode())).toEqual([]);
  });

  it('gives the browser’s editing command HTML on the practice page alone', () => {
    const users = (name: string) => offendersOf(new RegExp(`/${name}'`), shippedCode());
    expect(offendersOf(/insertHTML/, shippedCode())).toEqual(
      ['nativeUndo', 'replaceStretch'].map((name) => `lib/webmail/dom/${name}.ts`),
    );
    expect(users('replaceStretch')).toEqual(['lib/webmail/dom/replaceNatively.ts']);
    expect(users('replaceNatively')).toEqual(['lib/webmail/dom/nativeUndo.ts']);
    expect(users('nativeUndo')).toEqual(['lib/webmail/practice/practice.ts']);
  });

  it('keeps time and chance out of the pure core', () => {
    const pure = shippedCode().filter((file) => /^lib\/(domain|letters|phrases|inbox)\//.test(file));
    expect(offendersOf(/Date\.now\(|new Date\(\)|Math\.random\(|crypto\.|performance\.now/, pure)).toEqual([]);
  });

  it('skips no test, focuses none, and lets none sleep', () => {
    const tests = listFiles('tests').filter((file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx'));
    expect(
      offendersOf(
        /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf)\b|waitForTimeout|setTimeout\([^,()]+, ?\d/,
        tests.filter((file) => !file.startsWith('tests/laws/')),
      ),
    ).toEqual([]);
  });
});
