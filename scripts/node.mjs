// Runs a script or a package's command on a Node that the tools support: the one at hand when it is new enough,
// otherwise the one that came with `npm ci` (an optional package per platform). Itself runs on any Node ≥ 18.
// Usage: node scripts/node.mjs <file | package | package/command> [arguments…]
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = path.join(root, 'node_modules');

/** Vitest 5 wants Node 22.12+, 24 or 26+ (not 23 or 25). */
function isSupported([major, minor]) {
  return (major === 22 && minor >= 12) || major === 24 || major >= 26;
}

/** Path of the packaged Node for this platform, or undefined when npm did not install it. */
function findPackagedNode() {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const folder = `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const file = path.join(modules, folder, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : undefined;
}

/** A script's own path, or the file behind a package's command. */
function findEntry(name) {
  if (existsSync(path.resolve(name))) return path.resolve(name);
  const parts = name.split('/');
  const packageName = parts.splice(0, name.startsWith('@') ? 2 : 1).join('/');
  const folder = path.join(modules, packageName);
  if (!existsSync(folder)) throw new Error(`${packageName} is not installed. Run: npm ci`);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const command = parts[0] ?? packageName.split('/').pop();
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const version = process.versions.node.split('.').map(Number);
const node = isSupported(version) ? process.execPath : findPackagedNode();
if (!node)
  fail(
    `Node ${process.versions.node} is too old for the tools, and no packaged Node was installed. Use Node 22.12+ or 24.`,
  );

const [name, ...args] = process.argv.slice(2);
if (!name) fail('usage: node scripts/node.mjs <file | package | package/command> [arguments…]');

const env = { ...process.env };
const pathKey = Object.keys(env).find((key) => key.toLowerCase() === 'path') ?? 'PATH';
env[pathKey] = [path.dirname(node), env[pathKey]].filter(Boolean).join(path.delimiter);
const child = spawn(node, [findEntry(name), ...args], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
