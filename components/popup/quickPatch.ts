import type { QuickReading } from '../../lib/quick-line/reading';
import type { LogDraft } from './logDraft';

/** Fields that the quick line fills. */
export type LineField = 'company' | 'role' | 'interviewer' | 'when' | 'kind' | 'stayedWithMe';
const LINE_FIELDS: readonly LineField[] = ['company', 'role', 'interviewer', 'when', 'kind', 'stayedWithMe'];

const namesIn = ({ byHand }: Pick<LogDraft, 'byHand'>) => byHand.split(' ').filter(Boolean);

/** What a line says, for the fields that nobody has touched by hand: those stay as they are. `preset` is the empty form. */
export function quickPatch(reading: QuickReading, draft: LogDraft, preset: LogDraft): Partial<LogDraft> {
  const [presetDate = '', presetTime = ''] = preset.when.split('T');
  const says: Pick<LogDraft, LineField> = {
    company: reading.company,
    role: reading.role,
    interviewer: reading.interviewer,
    when: `${reading.date || presetDate}T${reading.time || presetTime}`,
    kind: reading.kind ?? preset.kind,
    stayedWithMe: reading.note,
  };
  const isFree = ([name]: [string, unknown]) => !namesIn(draft).includes(name);
  return { ...Object.fromEntries(Object.entries(says).filter(isFree)), remark: reading.note };
}

/** A change made by hand: the line leaves these fields alone from now on. */
export function handPatch(patch: Partial<LogDraft>, draft: LogDraft): Partial<LogDraft> {
  const touched = LINE_FIELDS.filter((name) => name in patch);
  const before = namesIn(draft);
  const isFirstNote = touched.includes('stayedWithMe') && !before.includes('stayedWithMe');
  return {
    ...patch,
    byHand: [...new Set([...before, ...touched])].join(' '),
    // What the line left over stood in the field and was edited there.
    ...(isFirstNote && { remarkTaken: draft.remark }),
  };
}

/** The first note as it is kept: what the line left over is added where the user has a note of their own (nothing is dropped). */
export function noteWithRemark({ stayedWithMe, remark, remarkTaken }: LogDraft): string {
  const isKept = remark === '' || remark === remarkTaken || stayedWithMe.includes(remark);
  return isKept ? stayedWithMe : [stayedWithMe.trimEnd(), remark].filter(Boolean).join('\n');
}
