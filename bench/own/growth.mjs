// Whether many patterns cost more than few: the same mails checked with made-up rules.
import { compileRules } from '../../lib/phrases/compile/compileRules.ts';
import { BlockScanner } from '../../lib/phrases/engine/BlockScanner.ts';
import { loadRules } from '../../lib/phrases/engine/loadRules.ts';
import { BAR_SIZE, measuredMails } from '../mails/cases.mjs';
import { timeTogether } from '../measure/timeRuns.mjs';
import { checkBlocks } from './checkBlocks.mjs';
import { generateRules } from './generateRules.mjs';

const FEW = 1000;
const MANY = 5000;

function checkWith(count) {
  const compiled = compileRules(generateRules(count), {}, 'en');
  const scanner = new BlockScanner(loadRules(compiled, 'en'));
  return (text) => checkBlocks(scanner, text);
}

export async function measure() {
  const mails = measuredMails(BAR_SIZE);
  const [few, many] = [checkWith(FEW), checkWith(MANY)];
  const times = timeTogether({ few, many }, mails);
  return { ...times, findings: { few: few(mails[0]).length, many: many(mails[0]).length } };
}
