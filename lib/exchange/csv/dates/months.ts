import { foldName } from '../../../domain/foldName';
import { monthNames } from '../../../inbox/days/names';

/** Short forms that people write and no locale's data has. */
const ALSO: readonly (readonly [string, number])[] = [
  ['mrz', 3],
  ['maerz', 3],
  ['mar', 3],
  ['sept', 9],
  ['sep', 9],
  ['feber', 2],
  ['jaenner', 1],
  ['jaen', 1],
  ['okt', 10],
  ['oct', 10],
  ['dez', 12],
  ['dec', 12],
  ['mai', 5],
  ['may', 5],
];
const MONTHS = new Map([...monthNames(['de', 'de-AT', 'en', 'en-GB']), ...ALSO]);

/**
 * The number of a month, 1 to 12, by its German or English name, long or short, with or without a dot.
 *
 * @example monthOf('Dez.') // 12
 */
export function monthOf(name: string): number | undefined {
  const folded = foldName(name).replace(/\.$/, '');
  return MONTHS.get(folded) ?? MONTHS.get(folded.slice(0, 3));
}
