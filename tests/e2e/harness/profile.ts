import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export function freshProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'nachklang-profile-'));
}

interface Manifest {
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

/** The id that Chromium gives an unpacked extension: the start of its path's SHA-256, in the letters a to p. */
export function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * What Chromium notes when a user loads an unpacked folder by hand; noted before the first start, it survives every restart. An
 * optional permission that was given once (and isn't in use) is given again without a question, which no test could answer.
 */
function installedSettings(folder: string, givenOnce: readonly string[]): object {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const permissions = {
    api: manifest.permissions ?? [],
    explicit_host: manifest.host_permissions ?? [],
    manifest_permissions: [],
    scriptable_host: manifest.content_scripts?.flatMap((script) => script.matches) ?? [],
  };
  const unpacked = 4;
  const entry = {
    location: unpacked,
    path: realpathSync(folder),
    state: 1,
    active_permissions: permissions,
    granted_permissions: { ...permissions, api: [...permissions.api, ...givenOnce] },
    runtime_granted_permissions: { api: givenOnce, explicit_host: [], manifest_permissions: [], scriptable_host: [] },
  };
  return { extensions: { ui: { developer_mode: true }, settings: { [unpackedId(folder)]: entry } } };
}

/** Readies a profile for its next start; the first time, with the extension in it. */
export function prepareProfile(
  profile: string,
  extension: string | undefined,
  { givenOnce = [], downloads }: { givenOnce?: readonly string[]; downloads?: string } = {},
): void {
  for (const file of ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'DevToolsActivePort'])
    rmSync(path.join(profile, file), { force: true });
  const preferences = path.join(profile, 'Default', 'Secure Preferences');
  if (!extension || existsSync(preferences)) return;
  mkdirSync(path.dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify(installedSettings(extension, givenOnce)));
  if (downloads === undefined) return;
  const wanted = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(wanted));
}
