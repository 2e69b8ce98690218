// Measures one case of our own engine in a process of its own; the answer is one line of JSON.
// Usage: node --expose-gc measureOwn.mjs <module> [arguments…]
import { pathToFileURL } from 'node:url';

const [file, ...args] = process.argv.slice(2);
const { measure } = await import(pathToFileURL(file));
console.log(JSON.stringify(await measure(...args)));
