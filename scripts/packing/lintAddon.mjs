import { createInstance } from 'addons-linter';

/**
 * What the linter of Firefox's store warns of, and why it stays. A warning that no line here explains fails the packing; so does
 * a line that no longer has its warning.
 */
export const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/every-page-[\w-]+\.js$/,
    times: 2,
    reason: 'React writes HTML where a component asks for it by dangerouslySetInnerHTML, and none of ours does (B2).',
  },
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    times: 1,
    reason: 'Firefox for Android knows data_collection_permissions from 142 on, but this add-on is not made for it.',
  },
];

/** Lints a packed extension as `web-ext lint` does, without the network. Returns its faults as sentences: none if all is well. */
export async function lintAddon(zip) {
  const config = { _: [zip], logLevel: 'fatal', output: 'none', enableDataCollectionPermissions: true };
  const linter = createInstance({
    config: { ...config, minManifestVersion: 3, maxManifestVersion: 3 },
    runAsBinary: false,
  });
  const { errors, notices, warnings } = await linter.run();
  const left = [...warnings];
  const missing = EXPLAINED.flatMap(({ code, file, times }) => {
    const seen = left.filter((each) => each.code === code && file.test(each.file ?? ''));
    for (const each of seen) left.splice(left.indexOf(each), 1);
    return seen.length === times ? [] : [`${code} in ${file}: ${seen.length} instead of the ${times} explained`];
  });
  const tell = ({ _type, code, message, file, line }) => `${_type} ${code} (${file}:${line}): ${message}`;
  return [...[...errors, ...notices, ...left].map(tell), ...missing];
}
