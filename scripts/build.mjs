// Builds the extension for Chromium browsers and for Firefox into .output/, and notes there whose code went into it.
import { writeFileSync } from 'node:fs';
import { build } from 'wxt';
import { packageOf } from './packing/packageOf.mjs';

// React's development build must never be packed, whoever calls.
process.env.NODE_ENV = 'production';

const targets = [
  { browser: 'chrome', manifestVersion: 3 },
  { browser: 'firefox', manifestVersion: 3 },
];
const bundled = new Set();
for (const target of targets) {
  const { steps } = await build(target);
  const modules = steps.flatMap(({ chunks }) => chunks).flatMap(({ moduleIds }) => moduleIds ?? []);
  for (const name of modules.map(packageOf)) if (name) bundled.add(name);
}
writeFileSync('.output/bundled.json', `${JSON.stringify([...bundled].sort(), null, 2)}\n`);
