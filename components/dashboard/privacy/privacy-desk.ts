import type { StorageProblem } from '../../../lib/domain/record-store';

/** How much is kept, in bytes and pieces; `null` where the browser doesn't say. */
export interface KeptSizes {
  usage: number | null;
  database: number | null;
  files: number;
  drafts: number;
}

/** What the manifest asks for. */
export interface AskedPermissions {
  required: string[];
  optional: { name: string; isGiven: boolean }[];
  hosts: string[];
}

/** What the page on privacy looks up, and the one thing it does. */
export interface PrivacyDesk {
  measure: () => Promise<KeptSizes>;
  permissions: () => Promise<AskedPermissions>;
  /** Deletes everything for good, half-typed forms included; why it could not, or `null`. */
  erase: () => Promise<StorageProblem | null>;
}
