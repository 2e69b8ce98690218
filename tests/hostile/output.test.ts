import { describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application';
import { writeTable } from '../../lib/exchange/table/writeTable';
import { runs } from '../runs';
import { applicationFrom } from '../unit/exchange/applicationFrom';
import { Dice } from '../unit/exchange/Dice';
import { HOSTILE_TEXTS, hostileText } from '../unit/exchange/hostile-texts';
import { MOST, planOf, WAYS_OUT } from './waysOut';

/** Applications made by chance; a longer run takes more. */
const BY_CHANCE = Number(process.env.NACHKLANG_HOSTILE_APPLICATIONS ?? runs(10, 60));
/** In full each hostile text stands in each field once, otherwise in every so many of them. */
const TURNS = runs(7, 1);
const CASES = runs(7_000, 50_000);
/** In milliseconds; a busy machine, or a longer run, takes its time. */
const PATIENCE = 600_000;
/** Names that every object has, as ids (H4). */
const IDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a1'] as const;

/** A company and a role are never empty in the store. */
const named = (application: Application): Application => ({
  ...application,
  company: `x${application.company}`.slice(0, 200),
  role: `x${application.role}`.slice(0, 200),
});

/** Takes it out by every way; how many texts that were by how many ways, and every fault. */
function takeOut(application: Application, name: string): { ways: number; faults: string[] } {
  const plan = planOf(application);
  const faults = Object.entries(WAYS_OUT).flatMap(([way, out]) =>
    out(application, plan).map((fault) => `${name}, ${way}: ${fault}`),
  );
  return { ways: Object.keys(WAYS_OUT).length, faults };
}

const isFull = ({ contacts, interviews, followUps, letters, lessons, stage, details }: Application) =>
  [contacts, interviews, followUps, letters, lessons, details ?? []].every((list) => list.length > 0) &&
  stage.name === 'closed' &&
  interviews.some(({ calendar }) => calendar);

/** A seed of which every list and optional part of the application holds something. */
function fullSeed(): number {
  for (let seed = 0; ; seed += 1) if (isFull(applicationFrom(new Dice(seed), 'a1', () => 'x', MOST))) return seed;
}

describe('What goes out, whatever the records hold', () => {
  let cases = 0;
  const faults: string[] = [];
  const takeOutAll = (make: (text: () => string) => Application, textAt: (field: number) => string, name: string) => {
    let fields = 0;
    const application = named(make(() => textAt(fields++)));
    const out = takeOut(application, name);
    cases += fields * out.ways;
    faults.push(...out.faults);
  };

  it(
    'harms nobody: each hostile text in each field, by each way [H1, H2, H3, H10, H11]',
    () => {
      const seed = fullSeed();
      for (let turn = 0; turn < HOSTILE_TEXTS.length; turn += TURNS) {
        const textAt = (field: number) => HOSTILE_TEXTS[(turn + field) % HOSTILE_TEXTS.length] ?? '';
        const make = (text: () => string) =>
          applicationFrom(
            new Dice(seed),
            'a1',
            (longest, shortest = 0) => text().slice(0, longest).padEnd(shortest, 'x'),
            MOST,
          );
        takeOutAll(make, textAt, `turn ${turn}`);
      }
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'harms nobody: texts by chance, in records whose ids are names that every object has [H1, H2, H3, H4, H10, H11]',
    () => {
      for (let seed = 0; seed < BY_CHANCE; seed += 1) {
        const dice = new Dice(seed);
        const make = hostileText(dice);
        let fields = 0;
        const application = applicationFrom(
          dice,
          dice.pick(...IDS),
          (longest, shortest) => {
            fields += 1;
            return make(longest, shortest);
          },
          MOST,
        );
        const contacts = application.contacts.map((contact, index) => ({ ...contact, id: IDS[index] ?? `c${index}` }));
        const out = takeOut(named({ ...application, contacts }), `seed ${seed}`);
        cases += fields * out.ways;
        faults.push(...out.faults);
      }
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'harms nobody and takes no time to speak of with names of a megabyte [H1, H3, H10, H11]',
    () => {
      const name = '<b>ß=\u202e,;'.repeat(120_000);
      const any = applicationFrom(new Dice(fullSeed()), 'a1', () => 'x', MOST);
      const few = { followUps: [], answers: [], letters: [], interviews: any.interviews.slice(0, 1) };
      const application = { ...any, ...few, company: name, role: 'Leiterin' };
      const plan = planOf(application);
      const ways = ['calendar with names', 'report', 'notifications', 'letter', 'file name'];
      expect(ways.flatMap((way) => WAYS_OUT[way]?.(application, plan) ?? [`no ${way}`])).toEqual([]);
      const [rows] = [...writeTable([application], { language: 'de', variant: 'excel' })].slice(1);
      expect(rows).toMatch(/^"<b>ß=,;/);
    },
    PATIENCE,
  );

  it(`has been tried with ${CASES} texts and more, and nothing has reached the prototype of all objects [H4]`, () => {
    expect(cases).toBeGreaterThanOrEqual(CASES);
    expect(Object.isFrozen(Object.prototype)).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
