import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FRAMED_PAGES } from '../../lib/messages/framed-pages';
import { de } from '../../lib/phrases/compiled/de';
import { en } from '../../lib/phrases/compiled/en';
import { MAIL_MATCHES } from '../../lib/webmail/mail-hosts';
import { OPTIONAL_PERMISSIONS, PERMISSIONS } from '../../wxt.config';
import { outputOf } from './harness/output';
import { scriptsOf, totalSize } from './harness/pageScripts';

const BROWSERS = ['chrome', 'firefox'] as const;
/** All that can come into a mail page. */
const SCRIPTS = [
  'sentinel.js',
  'content-scripts/composer.js',
  'phrases-de.js',
  'phrases-en.js',
  'phrase-engine.js',
  'window-report.js',
  'thread-once.js',
  'thread-reader.js',
  'content-scripts/thread.js',
  'card.js',
];
/**
 * What came to Chrome and to Firefox with which version: what is tempting to use and newer than the oldest browser of at least one
 * kind.
 */
const ARRIVED: readonly [use: RegExp, chrome: number, firefox: number][] = [
  [/\bArray\.fromAsync\b/, 121, 115],
  [/\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/, 122, 127],
  [
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|find|toArray|take|drop|flatMap|reduce|forEach)\(/,
    122,
    131,
  ],
  [/\bIterator\.(?:from|concat)\b/, 122, 131],
  [/\bURL\.parse\(/, 126, 126],
  [/\bPromise\.try\b/, 128, 134],
  [/\bcaretPositionFromPoint\(/, 128, 20],
  [/\bscheduler\.(?:yield|postTask)\b/, 129, 142],
  [/\bIntl\.DurationFormat\b/, 129, 136],
  [/\bRegExp\.escape\b/, 136, 134],
  [/\.moveBefore\(/, 133, 144],
  [/\b(?:toBase64|fromBase64)\(/, 140, 133],
  [/\bTemporal\.(?:Now|Plain|Instant|Zoned)/, 144, 139],
  [/\bError\.isError\b/, 134, 138],
  [/\bnew CloseWatcher\b/, 126, 999],
  [/\blight-dark\(/, 123, 120],
  [/::details-content/, 131, 143],
  [/\binterpolate-size\b/, 129, 999],
  [/\banchor-name\b/, 125, 147],
];
/**
 * Names of vocabularies, where React and Dexie explain an error, the mail hosts, how a signed-in address is found on Gmail, and the
 * pages for a new mail that a click opens.
 */
const ADDRESSES = [
  'http://bit.ly/2kdckMn',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  'https://<host>/*',
  'https://accounts.google.com/',
  'https://accounts.google.com/SignOutOptions',
  'https://mail.google.com/*',
  'https://mail.google.com/mail/',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.live.com/mail/0/deeplink/compose',
  'https://outlook.office.com/*',
  'https://outlook.office.com/mail/deeplink/compose',
  'https://outlook.office365.com/*',
  'https://react.dev/errors/',
  'https://tinyurl.com/y2uuvskb',
];
const load = (browser: (typeof BROWSERS)[number]) =>
  JSON.parse(readFileSync(path.join(outputOf(browser), 'manifest.json'), 'utf8'));

function gzipSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesBelow(file) : [file];
  });
}

describe.each(BROWSERS)('The package for %s', (browser) => {
  const manifest = load(browser);

  it('asks for exactly the permissions that have a written reason, and for the mail hosts alone (B1)', () => {
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'notifications', 'scripting', 'storage']);
    expect(manifest.permissions.every((name: string) => name in PERMISSIONS)).toBe(true);
    expect(manifest.host_permissions).toEqual([
      'https://mail.google.com/*',
      'https://outlook.live.com/*',
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.cloud.microsoft/*',
    ]);
    // Asked for when the weekly backup is switched on, and not before.
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(Object.keys(OPTIONAL_PERMISSIONS)).toEqual(['downloads']);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('runs a content script of its own accord only on the mail hosts, in the top frame (P12)', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [sentinel] = manifest.content_scripts;
    expect([...sentinel.matches].sort()).toEqual([...MAIL_MATCHES].sort());
    expect(sentinel.all_frames ?? false).toBe(false);
    // Windows that a mail page opens without an address and fills itself.
    expect(sentinel.match_about_blank).toBe(true);
    expect(sentinel.js).toEqual(['sentinel.js']);
  });

  it('lets its pages load scripts from the package alone and connect nowhere (B1, B2)', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('opens to web pages the framed pages and nothing else, under an address that changes (P10)', () => {
    const resources = manifest.web_accessible_resources.flatMap((entry: { resources: string[] }) => entry.resources);
    expect(resources).toEqual([...FRAMED_PAGES]);
    expect(manifest.web_accessible_resources[0].use_dynamic_url).toBe(true);
  });

  it('can be spoken to by no web page and no other extension (H8)', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    const scripts = filesBelow(outputOf(browser)).filter((name) => name.endsWith('.js'));
    for (const name of scripts)
      expect(readFileSync(name, 'utf8'), name).not.toMatch(
        /on(?:Message|Connect|UserScriptMessage)External\.addListener/,
      );
  });

  it('names the oldest browser that it is made for, and uses nothing that came later (B5)', () => {
    const { gecko } = manifest.browser_specific_settings ?? {};
    const oldest = browser === 'chrome' ? manifest.minimum_chrome_version : gecko.strict_min_version;
    expect(oldest).toBe(browser === 'chrome' ? '120' : '140.0');
    const code = filesBelow(outputOf(browser))
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const asked = ARRIVED.filter(
      ([, chrome, firefox]) => (browser === 'chrome' ? chrome : firefox) > Number.parseInt(oldest, 10),
    );
    expect(asked.filter(([use]) => use.test(code)).map(([use]) => use.source)).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
  });

  /** Largest size of each script or group of scripts, gzipped. */
  it.each([
    ['what is in every mail page', ['sentinel.js'], 5 * 1024],
    ['what stands beside a compose window', ['content-scripts/composer.js'], 40 * 1024],
    ['what checks phrases', ['phrase-engine.js'], 20 * 1024],
    ['the phrase tables of both languages together', ['phrases-de.js', 'phrases-en.js'], 60_000],
    ['the card at marked words', ['card.js'], 8 * 1024],
    ['the reader of threads', ['thread-reader.js'], 8 * 1024],
    ['the reader of threads for the popup', ['thread-once.js'], 8 * 1024],
    ['what stands beside an open thread', ['content-scripts/thread.js'], 12 * 1024],
    ['what makes a report', ['window-report.js'], 6 * 1024],
  ])('keeps small: %s', (_, names, most) => {
    const size = names.reduce((sum, name) => sum + gzipSize(path.join(outputOf(browser), name)), 0);
    console.log(`${browser}: ${names.join(', ')} ${size} bytes, gzipped`);
    expect(size).toBeLessThanOrEqual(most);
  });

  it('keeps the popup small: all that it can ever load as script but the readers of typed lines and of an open mail, and how many files it waits for', () => {
    const scripts = scriptsOf(browser, 'popup.html', (name) =>
      /^(?:quickReader|interviewFromThread|proposedTime|isAboutInterview|readShownDate)-/.test(name),
    );
    console.log(`${browser}: popup ${scripts.map(({ name, size }) => `${name} ${size}`).join(', ')}, gzipped`);
    expect(totalSize(scripts)).toBeLessThanOrEqual(110_000);
    const atOnce = readFileSync(path.join(outputOf(browser), 'popup.html'), 'utf8').match(/\/chunks\/[^"]+\.js/g);
    expect(atOnce?.length).toBeLessThanOrEqual(4);
  });

  it('brings no Dexie into the popup, and React once', () => {
    const code = scriptsOf(browser, 'popup.html')
      .map((each) => each.code)
      .join('\n');
    expect(code).not.toMatch(/\bDexie\b/);
    expect(code.match(/reconcilerVersion/g)).toHaveLength(1);
    // Of React's development build alone.
    expect(code).not.toContain('Download the React DevTools');
  });

  it('brings phrase tables into a mail page by the scripts of their language alone', () => {
    const ids = { de: de.rules.map(([id]) => id), en: en.rules.map(([id]) => id) };
    const held = (name: string, language: 'de' | 'en') => {
      const code = readFileSync(path.join(outputOf(browser), name), 'utf8');
      return ids[language].filter((id) => code.includes(`\`${id}\``) || code.includes(`"${id}"`)).length;
    };
    const found = Object.fromEntries(SCRIPTS.map((name) => [name, [held(name, 'de'), held(name, 'en')]]));
    const both = ids.de.filter((id) => ids.en.includes(id)).length;
    expect(found).toEqual({
      'sentinel.js': [0, 0],
      'content-scripts/composer.js': [0, 0],
      'phrases-de.js': [ids.de.length, both],
      'phrases-en.js': [both, ids.en.length],
      'phrase-engine.js': [0, 0],
      'window-report.js': [0, 0],
      'thread-once.js': [0, 0],
      'thread-reader.js': [0, 0],
      'content-scripts/thread.js': [0, 0],
      'card.js': [0, 0],
    });
    expect(Math.min(ids.de.length, ids.en.length)).toBeGreaterThan(50);
  });

  it('brings neither Dexie nor React into a mail page', () => {
    for (const name of SCRIPTS) {
      const code = readFileSync(path.join(outputOf(browser), name), 'utf8');
      expect(code).not.toMatch(/Dexie|react\.element|react\.transitional/);
    }
  });

  it('holds no remote code, no inline script and no code made from text (B2)', () => {
    const offenders = (pattern: RegExp, ending: string) =>
      filesBelow(outputOf(browser)).filter((file) => file.endsWith(ending) && pattern.test(readFileSync(file, 'utf8')));
    expect(offenders(/<script[^>]+src="(https?:)?\/\//, '.html')).toEqual([]);
    expect(offenders(/<script(?![^>]*\bsrc=)[^>]*>/, '.html')).toEqual([]);
    expect(offenders(/\beval\(|\bFunction\(|\bimportScripts\(|\bimport\(["'`]https?:/, '.js')).toEqual([]);
    expect(offenders(/\bset(Timeout|Interval)\(["'`]|sourceMappingURL/, '.js')).toEqual([]);
    expect(offenders(/\son[a-z]+\s*=|javascript:|<base\b|<iframe\b|http-equiv/i, '.html')).toEqual([]);
    expect(offenders(/@import|url\(\s*["']?(?!data:)[a-z]*:?\/\//i, '.css')).toEqual([]);
    expect(offenders(/\bfetch\(|XMLHttpRequest|\bnew WebSocket\(|sendBeacon\(/, '.js')).toEqual([]);
  });

  it('names no address but these, and loads none of them (B2)', () => {
    const found = filesBelow(outputOf(browser))
      .filter((file) => /\.(js|css|html|json)$/.test(file))
      .flatMap((file) => readFileSync(file, 'utf8').match(/\b(?:https?|wss?|ftp):\/\/[^\s"'`)\\<>?]*/g) ?? []);
    expect([...new Set(found.map((address) => address.replace(/\$\{\w+\}/, '<host>')))].sort()).toEqual(ADDRESSES);
  });
});
