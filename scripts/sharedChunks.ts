import path from 'node:path';
import type { Rolldown } from 'vite';

type Graph = Parameters<Extract<Rolldown.CodeSplittingGroup['name'], (...given: never[]) => unknown>>[1];

/** Everything that a page loads before it is there. */
function behind(page: string, graph: Graph): Set<string> {
  const found = new Set([page]);
  for (const id of found) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/**
 * The popup is opened many times a day and should be there at once, so it loads three files: what every page has, what it shares
 * with some of them, and its own. Left alone, the bundler makes one for each set of pages that share something.
 */
export function sharedChunks(pages: readonly string[]): Rolldown.CodeSplittingOptions {
  const known = new Map<string, Set<string>>();
  const popup = pages.find((page) => path.dirname(page).endsWith('popup'));
  const isBehind = (page: string, id: string, graph: Graph) => {
    if (!known.has(page)) known.set(page, behind(page, graph));
    return known.get(page)?.has(id);
  };
  const name = (id: string, graph: Graph) => {
    if (!popup || !isBehind(popup, id, graph)) return null;
    const users = pages.filter((page) => isBehind(page, id, graph)).length;
    if (users === pages.length) return 'every-page';
    return users > 1 ? 'shared' : null;
  };
  return { groups: [{ name }] };
}
