import { readStage } from '../csv/words/readStage';
import type { FoundRecord, Shape } from './foundRecords';
import { isRecord, type JsonRecord, own } from './isRecord';

/**
 * JobTrail, since called Rolestash (github.com/SHINO-01/rolestash, docs/data-model.md, read 2026-11; `schemaVersion` 1 and 2):
 * `{ format, schemaVersion, exportedAt, settings: { stages: [{ id, name, kind }] }, jobs: [{ title, company, stageId, … }] }`. How a job
 * stands is the id of a stage that the settings name; a stage of the kind `won` or `lost` ends it.
 */
export const jobTrail: Shape = (value) => {
  if (!isRecord(value)) return undefined;
  const jobs = own(value, 'jobs');
  if (!Array.isArray(jobs) || !jobs.some((job) => isRecord(job) && typeof own(job, 'stageId') === 'string'))
    return undefined;
  const stages = stagesOf(value);
  return jobs.flatMap((job, index): FoundRecord[] => {
    if (!isRecord(job)) return [];
    const { stageId, ...fields } = job;
    return [{ path: `jobs[${index}]`, fields: { ...fields, ...(stages.get(`${stageId}`) ?? { status: stageId }) } }];
  });
};

/** By id: the name that the user gave it; where that says nothing to us, its kind does, and the name stays beside it. */
function stagesOf(value: JsonRecord): Map<string, JsonRecord> {
  const settings = own(value, 'settings');
  const stages = isRecord(settings) ? own(settings, 'stages') : [];
  const found = new Map<string, JsonRecord>();
  for (const stage of Array.isArray(stages) ? stages : []) {
    const { id, name, kind } = isRecord(stage) ? stage : {};
    if (typeof id !== 'string' || typeof name !== 'string') continue;
    const tells = readStage(name) !== undefined || (kind !== 'won' && kind !== 'lost');
    found.set(id, tells ? { status: name } : { status: kind, column: name });
  }
  return found;
}
