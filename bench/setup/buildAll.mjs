import path from 'node:path';
import { buildForNode, measurePage, sizeOnDisk } from './buildModule.mjs';
import { BENCH } from './folders.mjs';
import { missingPackages, packageVersions } from './installPeers.mjs';

export const LANGUAGES = ['en', 'de'];
const OWN_CASES = ['growth', 'paragraph', 'hostile', 'loading'];

/** What a page would load, or what the packages take on disk where they can't be bundled for one. */
async function measureSize(file, { name, packages }, made) {
  try {
    return await measurePage(file, name, made);
  } catch {
    return { onDisk: packages.reduce((sum, each) => sum + sizeOnDisk(each), 0) };
  }
}

/** A subject with the module to run, its size and the versions of its packages; `missing` or `failed` says why not. */
async function buildSubject(subject, made) {
  const missing = missingPackages(subject);
  if (missing.length > 0) return { ...subject, missing };
  const file = `subjects/${subject.name}.mjs`;
  try {
    const module = subject.runsAsInstalled ? path.join(BENCH, file) : await buildForNode(file, subject.name, made);
    return { ...subject, module, size: await measureSize(file, subject, made), versions: packageVersions(subject) };
  } catch (error) {
    return { ...subject, failed: error.message };
  }
}

async function buildOwn(made) {
  const modules = {};
  for (const name of OWN_CASES) modules[name] = await buildForNode(`own/${name}.mjs`, name, made);
  const tables = {};
  for (const language of LANGUAGES)
    tables[language] = await measurePage(`../lib/phrases/compiled/${language}.ts`, `tables-${language}`, made);
  return { modules, tables };
}

/** Builds all that is to be measured before any of it is, so that all of it is of one moment. */
export async function buildAll(wanted, made) {
  const own = await buildOwn(made);
  const subjects = [];
  for (const subject of wanted) subjects.push(await buildSubject(subject, made));
  return { subjects, own };
}
