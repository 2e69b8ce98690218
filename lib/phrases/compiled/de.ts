// biome-ignore-all format: written by a script
// Written by `node scripts/node.mjs scripts/compile-rules.mjs` from lib/phrases/rules; do not edit.
import type { CompiledRules } from '../engine/compiled-rules';

export const de: CompiledRules = {
  words: "",
  groups: "",
  rules: [
  ],
  patterns: "",
};
