import { browser } from './browser';

/** What the manifest asks for, and what of the optional part the user has given. */
export interface ManifestPermissions {
  required: string[];
  optional: { name: string; isGiven: boolean }[];
  hosts: string[];
}

/** Read from the manifest itself, so that it can't say anything else. */
export async function readPermissions(): Promise<ManifestPermissions> {
  const manifest = browser.runtime.getManifest() as unknown as Record<string, unknown>;
  const listed = (key: string) => (Array.isArray(manifest[key]) ? manifest[key].map(String) : []);
  const { permissions = [] } = await browser.permissions.getAll();
  return {
    required: listed('permissions'),
    optional: listed('optional_permissions').map((name) => ({ name, isGiven: permissions.includes(name as never) })),
    hosts: listed('host_permissions'),
  };
}
