/** What isn't as it must be in a value of unknown origin, and where. */
export interface Fault {
  /** Such as `interviews[0].date`; `''` for the value itself. */
  path: string;
  code: FaultCode;
  /** What stands there, cut short. */
  found?: string;
  limit?: number;
}

export type FaultCode =
  | 'required'
  | 'wrong-type'
  | 'too-long'
  | 'too-many'
  | 'not-a-date'
  | 'not-a-time'
  | 'not-a-choice'
  | 'twice'
  | 'unknown-field'
  | 'unknown-reference';

const LONGEST_NAME = 60;
const LONGEST_VALUE = 80;

/** The path of a property; what a hostile name holds is kept to one short line. */
export function childPath(path: string, name: string): string {
  const shown = name.replace(/[^\p{L}\p{N}_-]/gu, '?').slice(0, LONGEST_NAME);
  return path === '' ? shown : `${path}.${shown}`;
}

/** A value as it can be shown: short, and of objects and lists only that they are such. */
export function shortened(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE - 1)}…` : text;
}
