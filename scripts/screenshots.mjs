// npm run screenshots: builds the extension, runs it, and takes the pictures of docs/pictures/ from it.
import { runnerImport } from 'vite';
import './build.mjs';

const { module } = await runnerImport('./tests/e2e/pictures.ts');
await module.takePictures();
process.exit(0);
