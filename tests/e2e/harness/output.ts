import { fileURLToPath } from 'node:url';

/** The folder of the built extension. */
export function outputOf(browser: 'chrome' | 'firefox'): string {
  return fileURLToPath(new URL(`../../../.output/${browser}-mv3`, import.meta.url));
}
