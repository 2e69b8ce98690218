import type { Application } from '../../domain/application';
import { completeApplication } from '../../domain/completeApplication';
import { nextOn } from '../../domain/follow-ups/nextOn';
import { personKeys } from '../../domain/personKeys';

/** A row of applications as builds before 2026-12 kept it. */
export interface RowOfVersion1 {
  id: string;
  rev: number;
  value: Application | null;
  operationIds: string[];
}

export interface RowOfVersion2 extends RowOfVersion1 {
  /** Left out where nothing lies ahead: such a row isn't in the index. */
  nextOn?: string;
  people: string[];
}

/**
 * Version 2 adds to each application the earliest day on which it could need a look, so that only those whose day has come are
 * read, and under what its people are found, so that a mail needs no more than its own. The record itself, its rev and its mirror file stay as they are. Frozen: a later change goes into a step of its own.
 *
 * @example toVersion2({ id: 'a1', rev: 3, value: null, operationIds: [] }) // the same, and `people: []`
 */
export function toVersion2(row: RowOfVersion1): RowOfVersion2 {
  const value = row.value && completeApplication(row.value);
  const day = value ? nextOn(value) : undefined;
  return { ...row, people: value ? personKeys(value) : [], ...(day !== undefined && { nextOn: day }) };
}
