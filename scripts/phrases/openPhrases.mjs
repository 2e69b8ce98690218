import { globSync } from 'node:fs';
import path from 'node:path';
import { openModules, root } from '../openModules.mjs';

export { root };
export const phrases = path.join(root, 'lib', 'phrases');

/**
 * Runs the TypeScript of lib/phrases as it stands in its files.
 * @returns `load(file)` for one of its modules, `ruleFiles` with the paths of all rules, `close()`
 */
export async function openPhrases() {
  const { load, close } = await openModules();
  const files = globSync('rules/*/**/*.ts', { cwd: phrases }).map((file) => file.split(path.sep).join('/'));
  return { load: (file) => load(path.join('lib', 'phrases', file)), ruleFiles: files.sort(), close };
}
