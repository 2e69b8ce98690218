// npm run gallery [-- a part of the name]: builds the extension and takes a picture of every page in every state, in both languages
// and themes and in four widths, into .cache/gallery, which is not kept. What the documents show comes from `npm run screenshots`.
import { runnerImport } from 'vite';
import './build.mjs';

const { module } = await runnerImport('./tests/e2e/gallery/takeGallery.ts');
console.log(await module.takeGallery(process.argv[2]));
process.exit(0);
