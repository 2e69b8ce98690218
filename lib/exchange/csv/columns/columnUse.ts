/** What a column is taken for. `detail`: kept word for word beside the fields; `leftOut`: not taken over, which only the user decides. */
export type ColumnUse =
  | 'company'
  | 'role'
  | 'date'
  | 'time'
  | 'kind'
  | 'contact'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'stage'
  | 'stageDate'
  | 'appliedOn'
  | 'promisedBy'
  | 'stayedWithMe'
  | 'impressedMe'
  | 'openQuestions'
  | 'answerBetter'
  | 'mood'
  | 'country'
  | 'region'
  | 'detail'
  | 'leftOut';

/** Columns that hold days, of which the order of day and month matters. */
export const DAY_USES: readonly ColumnUse[] = ['date', 'stageDate', 'appliedOn', 'promisedBy'];
/** What several columns may hold at once; of the others the first one counts. */
export const SHARED_USES: readonly ColumnUse[] = ['detail', 'leftOut', 'contact', 'email', 'phone'];
