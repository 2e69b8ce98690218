// Builds the extension for Chromium browsers and for Firefox into .output/. With --zip also the packages for the stores.
import { build, zip } from 'wxt';

// React's development build must never be packed, whoever calls.
process.env.NODE_ENV = 'production';

const targets = [
  { browser: 'chrome', manifestVersion: 3 },
  { browser: 'firefox', manifestVersion: 3 },
];
const work = process.argv.includes('--zip') ? zip : build;
for (const target of targets) await work(target);
