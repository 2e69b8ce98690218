// Finds installed browsers on Linux, macOS and Windows. No dependencies.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const { env, platform } = process;

/** Per browser: the variable that overrides the search, names on the PATH, and usual places per platform. */
const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser'],
    linux: ['/snap/bin/chromium', '/var/lib/flatpak/exports/bin/org.chromium.Chromium'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Chromium\\Application\\chrome.exe'],
  },
  chrome: {
    variable: 'CHROME_PATH',
    names: ['google-chrome-stable', 'google-chrome'],
    linux: ['/opt/google/chrome/chrome'],
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  edge: {
    variable: 'EDGE_PATH',
    names: ['microsoft-edge-stable', 'microsoft-edge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    darwin: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    linux: ['/snap/bin/firefox', '/opt/firefox/firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function candidates(kind) {
  const { names, ...places } = KNOWN[kind];
  if (platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return bases.flatMap((base) => places.win32.map((place) => path.win32.join(base, place)));
  }
  if (platform === 'darwin') {
    const bases = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    return bases.flatMap((base) => places.darwin.map((place) => path.join(base, place)));
  }
  const folders = (env.PATH ?? '').split(path.delimiter);
  return [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...places.linux];
}

/** Path of the browser's program, or undefined. An override that points nowhere is an error, not a silent search. */
export function findBrowser(kind) {
  const override = env[KNOWN[kind].variable];
  if (override) {
    if (!existsSync(override)) throw new Error(`${KNOWN[kind].variable} names ${override}, which does not exist.`);
    return override;
  }
  return candidates(kind).find(platform === 'win32' ? existsSync : isExecutable);
}

/** Like findBrowser, but a missing browser ends with the way to get it. */
export function requireBrowser(kind) {
  const found = findBrowser(kind);
  if (found) return found;
  const packages = {
    chromium: 'chromium',
    chrome: 'google-chrome-stable',
    edge: 'microsoft-edge-stable',
    firefox: 'firefox-esr',
  };
  throw new Error(
    `${kind} was not found. On Debian or Ubuntu: apt-get install ${packages[kind]}. ` +
      `Elsewhere install it from its maker, or name its program in ${KNOWN[kind].variable}.`,
  );
}
