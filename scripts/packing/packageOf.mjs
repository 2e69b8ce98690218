/** The package that a bundled module comes from; undefined for our own and for the seams that WXT writes between them. */
export function packageOf(moduleId) {
  const id = moduleId.replaceAll('\\', '/');
  // What the bundler adds by itself: how modules hold together, how one is brought in later.
  if (id.startsWith('\0')) return /^\0(rolldown|vite)\//.exec(id)?.[1];
  const inner = id.slice(id.lastIndexOf('/node_modules/') + '/node_modules/'.length);
  return id.includes('/node_modules/') ? /^(?:@[^/]+\/)?[^/]+/.exec(inner)?.[0] : undefined;
}
