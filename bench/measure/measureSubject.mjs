// Measures one subject in a process of its own; the answer is one line of JSON.
// Usage: node --expose-gc measureSubject.mjs <module> <brief | full>   brief: the first check and the mail that the bars are about
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { BAR_SIZE, editedMails, firstMail, measuredMails, SIZES, warmUpMails } from '../mails/cases.mjs';
import { joinParagraphs } from '../mails/writeMail.mjs';
import { startWatch } from './startWatch.mjs';
import { timeRuns } from './timeRuns.mjs';

const [file, mode] = process.argv.slice(2);

async function readMemory() {
  await setTimeout(20);
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
}

/** From nothing to the findings of a first mail. */
async function firstCheck(text) {
  const stop = startWatch();
  const { load } = await import(pathToFileURL(file));
  const subject = await load();
  const findings = await subject.check(text);
  return { subject, cold: stop(), findings };
}

async function timeSize(subject, size) {
  const inputs = measuredMails(size);
  const times = await timeRuns(subject.check, inputs, { warmUpInputs: warmUpMails(size) });
  return { ...times, findings: (await subject.check(inputs[0])).length };
}

async function timeSizes(subject, sizes) {
  const times = {};
  for (const size of sizes) times[size.words] = await timeSize(subject, size);
  return times;
}

/** The mail as the subject wants it: paragraphs where it can do with the edited one, otherwise the whole text. */
async function timeEdits({ check, checkParagraphs }) {
  const mails = editedMails();
  const [run, inputs] = checkParagraphs ? [checkParagraphs, mails] : [check, mails.map(joinParagraphs)];
  const times = await timeRuns(run, inputs);
  return { ...times, findings: (await run(inputs[0])).flat().length };
}

/** How much of a core this process got since then; much less than 1 when it had to wait for others. */
function shareOfCore({ cpu, at }) {
  const { user, system } = process.cpuUsage(cpu);
  return (user + system) / 1000 / (performance.now() - at);
}

const text = firstMail();
const before = await readMemory();
const { subject, cold, findings } = await firstCheck(text);
const answer = { cold, findings: findings.length };
for (let n = 0; n < 5; n++) await subject.check(text);
const after = await readMemory();
answer.memory = { rss: after.rss - before.rss, heap: after.heap - before.heap };
const started = { cpu: process.cpuUsage(), at: performance.now() };
answer.sizes = await timeSizes(subject, mode === 'full' ? SIZES : [BAR_SIZE]);
if (mode === 'full') answer.edit = await timeEdits(subject);
answer.share = shareOfCore(started);
console.log(JSON.stringify(answer));
process.exit(0);
