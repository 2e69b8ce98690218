import type { Settings } from '../../lib/domain/settings';
import type { Chance } from './Chance';

/** Settings as people choose them, or as an imported file may hold them. */
export function randomSettings(chance: Chance): Partial<Settings> {
  const isPlain = chance.is(0.5);
  const quietFrom = isPlain ? chance.one(['20:00', '22:00', '21:30']) : chance.time();
  const quietUntil = isPlain ? chance.one(['06:00', '07:00', '08:00']) : chance.time();
  return {
    reminderTime: isPlain ? chance.one(['07:00', '09:30', '12:00', '18:00']) : chance.time(),
    quietFrom,
    quietUntil: chance.is(0.1) ? quietFrom : quietUntil,
    remindsOnFreeDays: chance.is(0.3),
    mostADay: chance.one([1, 1, 2, 3, 4, 4, 20]),
  };
}
