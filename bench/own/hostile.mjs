// The slowest that a text of 50,000 characters can be made.
import { checkText } from '../../lib/phrases/checkText.ts';
import { startWatch } from '../measure/startWatch.mjs';
import { summarise } from '../measure/timeRuns.mjs';
import { hostileTexts } from './hostile-texts.mjs';

const WARM_UPS = 3;
const RUNS = 9;
const LANGUAGES = ['en', 'de'];

function time(check) {
  const stop = startWatch();
  check();
  return stop();
}

function measureText(language, name, text) {
  const check = () => checkText(text, { language });
  const first = time(check).milliseconds;
  for (let n = 1; n < WARM_UPS; n++) check();
  const { median, max } = summarise(Array.from({ length: RUNS }, () => time(check)));
  return { language, name, first, median, max };
}

export async function measure() {
  const times = LANGUAGES.flatMap((language) =>
    Object.entries(hostileTexts(language)).map(([name, text]) => measureText(language, name, text)),
  );
  return { times: times.sort((a, b) => b.median - a.median) };
}
