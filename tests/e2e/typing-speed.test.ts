import { afterAll, beforeAll, expect, it } from 'vitest';
import { runs } from '../runs';
import { startChromium, type TestBrowser } from './harness/chromium';
import { type MailServer, startMailServer } from './harness/mail-server';
import { GMAIL, type MailSite, OUTLOOK } from './harness/mail-site';
import { outputOf } from './harness/output';
import { heavyMailHandler, quantile, timeKeys } from './harness/typing';
import { machine, writeSection } from './harness/writeSection';

const LOAD = { windows: 5, characters: 50_000, changes: 10_000 };
/** `npm run bench:typing` asks for more rounds and keys; here keys are held to the bar, each side by the round that was disturbed least. */
const ROUNDS = Number(process.env.NACHKLANG_TYPING_ROUNDS ?? runs(2, 3));
/** What is too much is so in every round: while the bar is missed, so many are taken. */
const MOST_ROUNDS = 8;
const KEYS = Number(process.env.NACHKLANG_TYPING_KEYS ?? 40);
/** What we may add to a usual and to a slow key, in milliseconds of processor time. */
const BAR = 4;
/** A slow or crowded machine takes longer for everything: there we may take so many times what a key costs without us. */
const BAR_SHARE = 0.5;

let server: MailServer;
let browsers: { bare: TestBrowser; ours: TestBrowser };
const rows: string[] = [];

beforeAll(async () => {
  server = await startMailServer(await heavyMailHandler());
  const options = { mailPort: server.port, language: 'de' } as const;
  browsers = {
    bare: await startChromium(options),
    ours: await startChromium({ ...options, extension: outputOf('chrome') }),
  };
});

afterAll(async () => {
  for (const browser of Object.values(browsers ?? {})) await browser.close();
  await server?.close();
  if (process.env.NACHKLANG_BENCH_WRITE === 'yes') writeReport();
});

const median = (values: readonly number[]) => quantile(values, 0.5);
const show = (value: number) => value.toFixed(1);
const spread = (values: number[]) =>
  `${show(median(values))} (${show(Math.min(...values))} to ${show(Math.max(...values))})`;

/** What we add to the key at this share of each round, against the bare round beside it. */
const addedAt = (share: number, bare: number[][], ours: number[][]) =>
  ours.map((times, round) => quantile(times, share) - quantile(bare[round] ?? [], share));

/** Of a usual and a slow key, those that cost more than they may. */
function tooMuch(bare: number[][], ours: number[][]): string[] {
  const least = (rounds: number[][], share: number) => Math.min(...rounds.map((times) => quantile(times, share)));
  return [0.5, 0.95].flatMap((share) => {
    const [without, withUs] = [least(bare, share), least(ours, share)];
    const isKept = withUs - without < Math.max(BAR, BAR_SHARE * without);
    return isKept ? [] : `at ${share}: ${show(withUs)} with, ${show(without)} without`;
  });
}

/** One column each: a usual key without and with us, the slow ones, and what we add in each round. */
function rowOf(name: string, bare: number[][], ours: number[][]): string {
  const at = (share: number) => [bare, ours].map((rounds) => rounds.map((times) => quantile(times, share)));
  const [usual, slow] = [at(0.5), at(0.95)];
  const columns = [...usual.map((each) => show(median(each))), spread(addedAt(0.5, bare, ours))];
  return `| ${[name, ...columns, ...slow.map((each) => show(median(each))), spread(addedAt(0.95, bare, ours))].join(' | ')} |`;
}

const HEAD = `Five compose windows, the one typed into with 50,000 characters, 10,000 changes a second elsewhere on the page. For each key
the processor time of the page's main thread until the next frame is done, in milliseconds: a usual key (median) and a slow
one (95th percentile), without and with the extension, the page opened anew in each round by turns; then what the
extension adds, the median round and the least and most of all rounds. Some keys come so late in a frame that a second one of
the page's own changes passes: what such a frame takes while nobody types is taken off, without the extension and with it.

|  | usual: without | with | added | slow: without | with | added |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |`;

function writeReport(): void {
  const measured = `${ROUNDS} rounds of ${KEYS} keys, ${machine()}`;
  writeSection('Typing beside a mail', `${HEAD}\n${rows.join('\n')}\n\n${measured}`);
}

const CASES: [name: string, site: MailSite, isComposing: boolean][] = [
  ['Gmail (goog.editor)', GMAIL, false],
  ['Outlook (RoosterJS)', OUTLOOK, false],
  ['Gmail, composing with an input method', GMAIL, true],
  ['Outlook, composing with an input method', OUTLOOK, true],
];

it.each(CASES)(
  'a key in a long mail among five, on a busy page, costs little more with us than without: %s (P6)',
  async (name, site, isComposing) => {
    const [bare, ours]: [number[][], number[][]] = [[], []];
    const options = { load: LOAD, keys: KEYS, isComposing };
    for (let round = 0; round < ROUNDS || (round < MOST_ROUNDS && tooMuch(bare, ours).length > 0); round++) {
      // By turns, and in each round the other one first.
      const first = round % 2 === 0;
      if (first) bare.push(await timeKeys(browsers.bare, site, options));
      ours.push(await timeKeys(browsers.ours, site, options));
      if (!first) bare.push(await timeKeys(browsers.bare, site, options));
    }
    rows.push(rowOf(name, bare, ours));
    console.log(`${rows.at(-1)} ${ours.length} rounds`);
    expect(tooMuch(bare, ours)).toEqual([]);
  },
  30 * 60_000,
);
