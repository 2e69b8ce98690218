import type { JsonRecord } from './isRecord';

export interface FoundRecord {
  /** Where it stands in the file, such as `jobs[3]`. */
  path: string;
  fields: JsonRecord;
}

/** The shape of one tracker's export: finds its records in a parsed file, or says that it is none of its own by `undefined`. */
export type Shape = (value: unknown) => FoundRecord[] | undefined;
