import type { Application } from '../../domain/application';
import { LIMITS } from '../../domain/transitions/limits';
import { hashText } from './hashText';

/** The id under which a record of a file stands beside another version of itself: always the same for the same record, as files are read. */
export function besideId(file: Application): string {
  const mark = `-${hashText(JSON.stringify({ ...file, rev: 0 }))}`;
  return file.id.slice(0, LIMITS.id - mark.length) + mark;
}
