import { openOpfsFiles } from './opfsFiles';

/** What the extension takes on the device, in bytes; `null` where the browser doesn't say. */
export interface StoreSizes {
  /** All of the site's data together. */
  usage: number | null;
  /** The database alone; Chromium says it. */
  database: number | null;
  /** Files of the second copy, those set aside among them. */
  files: number;
  /** Half-typed forms of the popup and of this page. */
  drafts: number;
}

type Estimate = StorageEstimate & { usageDetails?: { indexedDB?: number } };

async function countFiles(folder: string): Promise<number> {
  const files = await openOpfsFiles(folder).catch(() => undefined);
  return files ? (await files.list()).length : 0;
}

/** Looks how much is kept. Never throws: a store that can't be looked into counts as empty. */
export async function measureStores(): Promise<StoreSizes> {
  const estimate: Estimate = await navigator.storage.estimate().catch(() => ({}));
  const folders = await Promise.all(['mirror', 'quarantine', 'staged'].map((name) => countFiles(name).catch(() => 0)));
  return {
    usage: estimate.usage ?? null,
    database: estimate.usageDetails?.indexedDB ?? null,
    files: folders.reduce((sum, count) => sum + count, 0),
    drafts: localStorage.length,
  };
}
