import { planOf } from '../../lib/background/planOf';
import { type Moment, type SweepParts, sweep } from '../../lib/reminders/sweep';
import type { Device } from './Device';
import type { LifeStore } from './LifeStore';
import { inTrouble, type Trouble } from './trouble';

/** What a look did, as one sees it from outside. */
export interface Seen {
  /** Notifications of one step, as `<application> <key>`. */
  shown: string[];
  /** How many follow-ups each summary spoke of. */
  summaries: number[];
  badges: number[];
  alarms: number[];
  problems: string[];
}

/** A wrong way to look, by which the simulator is tried. */
export interface Flaw {
  parts?(parts: SweepParts, world: World): SweepParts;
  moment?(moment: Moment, world: World): Moment;
  /** Nobody looks after a change. */
  isBlindToChanges?: boolean;
}

/** What outlives a look: records and ledger, the device, the notifications that stand there. */
export interface World {
  store: LifeStore;
  device: Device;
  standing: Set<string>;
  flaw: Flaw;
}

function partsOf({ store, device, standing }: World, seen: Seen): SweepParts {
  return {
    store: store.port,
    plan: planOf,
    texts: {
      reminder: ({ application, followUp }) => ({
        id: `step/${application.id}/${encodeURIComponent(followUp.key)}/look`,
        title: followUp.key,
        message: application.id,
        buttons: [],
      }),
      summary: (count) => ({ id: 'summary', title: `${count}`, message: '', buttons: [] }),
    },
    alarm: {
      set: async (at) => {
        seen.alarms.push(at);
        device.setAlarm(at);
      },
    },
    badge: { show: async (count) => void seen.badges.push(count) },
    notifier: {
      show: async ({ id, title, message }) => {
        if (id === 'summary') seen.summaries.push(Number(title));
        else seen.shown.push(`${message} ${title}`);
        standing.add(id === 'summary' ? id : `${message} ${title}`);
      },
      shown: async () =>
        [...standing].map((each) => {
          const [application = '', key = ''] = each.split(' ');
          return key === '' ? each : `step/${application}/${encodeURIComponent(key)}/look`;
        }),
      clear: async (id) => {
        const [, application = '', key = ''] = id.split('/');
        standing.delete(key === '' ? id : `${application} ${decodeURIComponent(key)}`);
      },
    },
    log: (what) => void seen.problems.push(what),
  };
}

/**
 * One look, or several at once, with the project's own sweep.
 *
 * @returns what it did, and whether it came to its end before the worker was killed
 */
export async function lookOnce(world: World, trouble: Trouble | null): Promise<{ seen: Seen; isWhole: boolean }> {
  const seen: Seen = { shown: [], summaries: [], badges: [], alarms: [], problems: [] };
  let isWhole = true;
  let die = () => {};
  const death = new Promise<void>((resolve) => {
    die = () => {
      isWhole = false;
      resolve();
    };
  });
  const usual = partsOf(world, seen);
  const troubled = trouble ? inTrouble(usual, trouble, die) : usual;
  const parts = world.flaw.parts?.(troubled, world) ?? troubled;
  const moment = world.flaw.moment?.(world.device.moment, world) ?? world.device.moment;
  const looks = Array.from({ length: trouble?.windows ?? 1 }, () => sweep(parts, moment));
  await Promise.race([Promise.all(looks), death]);
  return { seen, isWhole };
}
