import { BAR_SIZE } from '../mails/cases.mjs';
import { LANGUAGES } from '../setup/buildAll.mjs';
import { runChild } from './runChild.mjs';
import { summarise } from './timeRuns.mjs';

const PROCESSES = 3;
const LOADINGS = 3;
const CHILD = 'measure/measureSubject.mjs';
const OWN_CHILD = 'measure/measureOwn.mjs';

/** Of the same case in several processes: the one in the middle, with the least and the most of all. */
function joinProcesses(times) {
  const sorted = [...times].sort((a, b) => a.median - b.median);
  const min = Math.min(...times.map((each) => each.min));
  const max = Math.max(...times.map((each) => each.max));
  return { ...sorted[sorted.length >> 1], min, max };
}

/** The bars' mail is timed in several processes: what one process compiles can be twice as slow as what the next does. */
async function measureSubject({ module }) {
  const answers = [];
  for (let n = 1; n < PROCESSES; n++) answers.push(await runChild(CHILD, [module, 'brief']));
  const full = await runChild(CHILD, [module, 'full']);
  answers.push(full);
  const { words } = BAR_SIZE;
  const sizes = { ...full.sizes, [words]: joinProcesses(answers.map((answer) => answer.sizes[words])) };
  return { ...full, sizes, cold: summarise(answers.map(({ cold }) => cold)) };
}

/** The subject with its figures; `failed` says why there are none. */
export async function trySubject(subject) {
  if (!subject.module) return subject;
  try {
    return { ...subject, ...(await measureSubject(subject)) };
  } catch (error) {
    return { ...subject, failed: error.message };
  }
}

async function measureLoading(module, language) {
  const times = [];
  for (let n = 0; n < LOADINGS; n++) times.push(await runChild(OWN_CHILD, [module, language]));
  return summarise(times);
}

/** The cases that only our own engine has. */
export async function measureOwnCases({ modules, tables }) {
  const loading = {};
  for (const language of LANGUAGES) loading[language] = await measureLoading(modules.loading, language);
  return {
    tables,
    loading,
    growth: await runChild(OWN_CHILD, [modules.growth]),
    paragraph: await runChild(OWN_CHILD, [modules.paragraph]),
    hostile: await runChild(OWN_CHILD, [modules.hostile]),
  };
}
