import type { Application } from '../../domain/application';

/** What differs between a record here and one of the file: a field with both values, or a list with both lengths. */
export type Difference =
  | { field: 'company' | 'role' | 'stage'; here: string; file: string }
  | { field: CountedList; here: number; file: number }
  /** Something else, such as a note or a date. */
  | { field: 'other' };

const LISTS = ['interviews', 'contacts', 'letters', 'lessons'] as const;
type CountedList = (typeof LISTS)[number];

/** The differences that help to choose, the most telling first. */
export function differences(here: Application, file: Application): Difference[] {
  const found: Difference[] = [];
  for (const field of ['company', 'role'] as const)
    if (here[field] !== file[field]) found.push({ field, here: here[field], file: file[field] });
  if (here.stage.name !== file.stage.name) found.push({ field: 'stage', here: here.stage.name, file: file.stage.name });
  for (const field of LISTS)
    if (here[field].length !== file[field].length)
      found.push({ field, here: here[field].length, file: file[field].length });
  return found.length > 0 ? found : [{ field: 'other' }];
}
