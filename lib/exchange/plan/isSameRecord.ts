import type { Application } from '../../domain/application';
import { isSame } from './isSame';

/** Whether two records hold the same. `rev` counts changes here and says nothing about what is in them. */
export function isSameRecord(one: Application, other: Application): boolean {
  return isSame(one.rev === other.rev ? one : { ...one, rev: other.rev }, other);
}
