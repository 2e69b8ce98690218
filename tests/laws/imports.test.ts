import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { listFiles, read, shippedCode } from './source-files';

interface Room {
  /** Rooms it may take values from. */
  values: string[];
  /** Rooms it may take types from; types leave nothing in the bundle. */
  types: string[];
  /** Packages it may import, by start of name. */
  packages: string[];
}

const PURE = { types: ['lib/domain'], packages: [] };

/** Who may import whom; docs/ARCHITECTURE.md says why. */
const ROOMS: Record<string, Room> = {
  'lib/domain': { values: [], types: [], packages: ['date-fns', '@date-fns/tz'] },
  'lib/phrases': { values: [], ...PURE },
  'lib/letters': { values: ['lib/domain'], types: ['lib/phrases'], packages: [] },
  // Lazily brought in by the popup: nothing of it may reach the first paint, so nobody but components may take it.
  'lib/quick-line': { values: ['lib/domain'], types: [], packages: ['chrono-node'] },
  'lib/inbox': { values: ['lib/domain'], types: [], packages: ['ical.js'] },
  'lib/exchange': { values: ['lib/domain', 'lib/inbox'], types: [], packages: ['papaparse', 'ical.js'] },
  'lib/storage': { values: ['lib/domain'], types: [], packages: ['dexie'] },
  'lib/reminders': { values: ['lib/domain'], types: ['lib/messages'], packages: [] },
  'lib/browser': {
    values: ['lib/webmail/mail-hosts'],
    types: ['lib/messages', 'lib/domain', 'lib/reminders'],
    packages: ['webextension-polyfill'],
  },
  'lib/messages': { values: ['lib/domain', 'lib/browser', 'lib/webmail/mail-hosts'], types: [], packages: ['valibot'] },
  'lib/background': {
    values: [
      'lib/domain',
      'lib/reminders',
      'lib/browser',
      'lib/messages',
      'lib/exchange/backup',
      'lib/phrases/hintKey',
      'lib/webmail/mail-hosts',
    ],
    types: ['lib/storage'],
    packages: ['valibot'],
  },
  'lib/webmail': { values: [], types: [], packages: [] },
  'lib/composer': {
    // A sent text stays in the page: only the numbers that the sketch makes of it leave.
    values: ['lib/phrases', 'lib/letters/sketch', 'lib/messages/client', 'lib/browser'],
    types: ['lib/webmail', 'lib/messages', 'lib/domain'],
    packages: [],
  },
  components: {
    values: ['lib/domain', 'lib/exchange', 'lib/inbox', 'lib/letters', 'lib/phrases', 'lib/quick-line'],
    types: ['lib/messages', 'lib/composer', 'lib/webmail'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'lucide-react',
      '@tanstack/react-virtual',
      '@observablehq/plot',
      'date-fns',
    ],
  },
};

interface Import {
  from: string;
  specifier: string;
  isType: boolean;
}

function importsOf(file: string): Import[] {
  const { module, errors } = parseSync(file, read(file));
  expect(errors, file).toEqual([]);
  const statics = module.staticImports.map((each) => ({
    from: file,
    specifier: each.moduleRequest.value,
    isType: each.entries.length > 0 && each.entries.every((entry) => entry.isType),
  }));
  const again = module.staticExports.flatMap((each) =>
    each.entries.flatMap((entry) =>
      entry.moduleRequest ? [{ from: file, specifier: entry.moduleRequest.value, isType: entry.isType }] : [],
    ),
  );
  return [...statics, ...again];
}

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`));
}

/** The project's own path behind a relative import, or undefined for a package. */
function ownPath({ from, specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : undefined;
}

function isAllowed(entry: Import): boolean {
  const name = roomOf(entry.from);
  const room = name === undefined ? undefined : ROOMS[name];
  if (!room || !name) return true;
  const target = ownPath(entry);
  if (target === undefined)
    return room.packages.some((each) => entry.specifier === each || entry.specifier.startsWith(`${each}/`));
  const open = [name, ...room.values, ...(entry.isType ? room.types : [])];
  return open.some((each) => target === each || target.startsWith(`${each}/`)) || /public\/_locales/.test(target);
}

const files = new Set(shippedCode());
const allImports = [...files].flatMap(importsOf);
/** Every file of ours whose values an entrypoint takes, directly or by way of others. */
function filesBehind(entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found)
    for (const each of allImports) {
      const target = each.from === file && !each.isType ? ownPath(each) : undefined;
      const known = target && [`${target}.ts`, `${target}.tsx`].find((path) => files.has(path));
      if (known) found.add(known);
    }
  return found;
}

const show = (entry: Import) => `${entry.from} imports ${entry.specifier}`;

describe('Who may import whom', () => {
  it('is kept by every room of lib and components', () => {
    expect(allImports.filter((entry) => !isAllowed(entry)).map(show)).toEqual([]);
  });

  it('leaves every file of lib in a room that is named here', () => {
    const rooms = new Set(listFiles('lib').map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...rooms].filter((room) => !(room in ROOMS))).toEqual([]);
  });

  it('lets one file alone import the extension API, and lib/storage alone import Dexie', () => {
    const users = (name: string) => [
      ...new Set(allImports.filter((entry) => entry.specifier === name).map((entry) => entry.from)),
    ];
    expect(users('webextension-polyfill')).toEqual(['lib/browser/browser.ts']);
    expect(users('dexie').filter((file) => !file.startsWith('lib/storage/'))).toEqual([]);
  });

  it('lets nobody import an entrypoint', () => {
    const offenders = allImports.filter(
      (entry) => ownPath(entry)?.startsWith('entrypoints/') && !entry.from.startsWith('entrypoints/'),
    );
    expect(offenders.map(show)).toEqual([]);
  });

  it('keeps the phrase tables out of every content script but those that bring one language', () => {
    const reached = (entry: string) => [...filesBehind(entry)].filter((file) => /scannerFor|\/compiled\//.test(file));
    const scripts = listFiles('entrypoints').filter(
      (file) => /^entrypoints\/[^/]+\.ts$/.test(file) && !file.endsWith('background.ts'),
    );
    expect(Object.fromEntries(scripts.map((file) => [file, reached(file)]))).toEqual({
      'entrypoints/card.ts': [],
      'entrypoints/composer.content.ts': [],
      'entrypoints/phrase-engine.ts': [],
      'entrypoints/phrases-de.ts': ['lib/phrases/compiled/de.ts'],
      'entrypoints/phrases-en.ts': ['lib/phrases/compiled/en.ts'],
      'entrypoints/popup-ahead.ts': [],
      'entrypoints/sentinel.ts': [],
      'entrypoints/window-report.ts': [],
      'entrypoints/thread-once.ts': [],
      'entrypoints/thread-reader.ts': [],
      'entrypoints/thread.content.ts': [],
    });
  });

  it('has no barrel: no index file in lib or components', () => {
    expect(listFiles('lib', 'components').filter((file) => /\/index\.tsx?$/.test(file))).toEqual([]);
  });
});
