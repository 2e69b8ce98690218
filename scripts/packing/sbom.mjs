/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
const nameOf = (key) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The address of a package as the lists of vulnerabilities name it. */
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** Identifiers of SPDX that we have met; anything else is no more than a name. */
const KNOWN =
  /^(0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|CC0-1\.0|ISC|MIT|MPL-2\.0|PSF-2\.0|Python-2\.0|Unlicense)$/;

function licenceOf(licence) {
  if (!licence) return {};
  if (KNOWN.test(licence)) return { licenses: [{ license: { id: licence } }] };
  return { licenses: [/ (AND|OR) /.test(licence) ? { expression: licence } : { license: { name: licence } }] };
}

function hashesOf(integrity) {
  const [, algorithm, digest] = /^sha(\d+)-(\S+)/.exec(integrity ?? '') ?? [];
  return digest
    ? { hashes: [{ alg: `SHA-${algorithm}`, content: Buffer.from(digest, 'base64').toString('hex') }] }
    : {};
}

/** Where in the lockfile a package finds the one it asks for: beside it, or further out, as Node looks. */
function findKey(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const key = at ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[key]) return key;
    if (!at) return undefined;
  }
}

/**
 * The bill of materials of a lockfile in CycloneDX's form. It holds neither time nor chance: the same lockfile gives the same
 * bytes. `required` is what is bundled into the extension, `excluded` what only builds and tests it.
 */
export function makeSbom(lockfile, bundled) {
  const { '': own, ...packages } = lockfile.packages;
  const refOf = (key) => `${key.replaceAll('node_modules/', '')}@${packages[key].version}`;
  const keys = Object.keys(packages).sort();
  const root = `${own.name}@${own.version}`;
  const components = keys.map((key) => {
    const { version, license, integrity } = packages[key];
    const name = nameOf(key);
    const scope = bundled.includes(name) && !key.includes('/node_modules/') ? 'required' : 'excluded';
    const facts = { type: 'library', 'bom-ref': refOf(key), name, version, scope, purl: purlOf(name, version) };
    return { ...facts, ...hashesOf(integrity), ...licenceOf(license) };
  });
  const dependsOn = (from, { dependencies, devDependencies, optionalDependencies }) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .map((name) => findKey(packages, from, name))
      .filter(Boolean)
      .map(refOf)
      .sort();
  const dependencies = [
    { ref: root, dependsOn: dependsOn('', own) },
    ...keys.map((key) => ({ ref: refOf(key), dependsOn: dependsOn(key, packages[key]) })),
  ];
  const component = {
    type: 'application',
    'bom-ref': root,
    name: own.name,
    version: own.version,
    ...licenceOf(own.license),
  };
  return { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component }, components, dependencies };
}
