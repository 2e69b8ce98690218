import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const BENCH = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = path.join(BENCH, '..');
/** What is built for a run; nothing of it is kept in the repository. */
export const BUILT = path.join(ROOT, 'node_modules', '.cache', 'nachklang-bench');
