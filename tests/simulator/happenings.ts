import { planOf } from '../../lib/background/planOf';
import { applyCommand } from '../../lib/domain/applyCommand';
import type { Command } from '../../lib/domain/commands';
import type { Chance } from './Chance';
import type { Life } from './Life';
import { dayAt } from './oracle/zoneClock';
import { newApplication, randomCommand } from './randomCommand';
import { randomSettings } from './randomSettings';
import { randomTrouble } from './trouble';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Every zone that the platform names. */
export const ZONES: readonly string[] = Intl.supportedValuesOf('timeZone');

/** Something that happens to a user. */
export type Event = (life: Simulated) => unknown;

/** A life with what drives it. */
export interface Simulated {
  life: Life;
  chance: Chance;
  zones: Set<string>;
  count: number;
  /** How many applications are kept at most. */
  most: number;
  /** Lets something happen later. */
  later(span: number, event: Event): void;
}

async function changed(self: Simulated): Promise<void> {
  const { life, chance } = self;
  if (life.flaw.isBlindToChanges || !life.device.isRunning) return;
  const told = await life.look('change', chance.is(0.1) ? randomTrouble(chance) : null);
  if (told > 0) afterTelling(self);
}

/** People act on what they are told; some do more in the ten minutes after it. */
export function afterTelling({ chance, later }: Simulated): void {
  if (chance.is(0.5)) later(chance.span(DAY), act);
  if (chance.is(0.1)) later(chance.below(12 * MINUTE), chance.one([begin, choose]));
}

function apply(self: Simulated, id: string | null, command: Command): void {
  const { life } = self;
  self.count += 1;
  const before = id === null ? null : (life.store.records.get(id) ?? null);
  const operationId = `operation ${self.count}`;
  let ids = 0;
  const newId = () => `a${self.count}${'x'.repeat(ids++)}`;
  const outcome = applyCommand(before, command, { ...life.device.moment, operationId, newId });
  if (!outcome.ok) return;
  life.tell(`${id ?? 'new'} ${JSON.stringify(command)}`);
  life.store.put(outcome.application);
}

const act: Event = async (self) => {
  const { life, chance } = self;
  if (!life.device.isRunning || life.store.records.size === 0) return;
  const application = chance.one([...life.store.records.values()]);
  const { now, zone } = life.device;
  const plan = planOf(application, life.store.kept, { now, zone });
  apply(self, application.id, randomCommand(chance, application, plan, { today: dayAt(now, zone), zone }));
  await changed(self);
};

const undo: Event = async (self) => {
  self.life.store.undo();
  self.life.tell('undo');
  await changed(self);
};

/** Logs an interview, or some of them. */
export const begin: Event = async (self) => {
  const { life, chance } = self;
  const { device, store } = life;
  if (!device.isRunning) return;
  const many = chance.is(0.15) ? 2 + chance.below(5) : 1;
  for (let count = 0; count < many; count += 1)
    apply(self, null, newApplication(chance, dayAt(device.now, device.zone), device.zone));
  for (const id of [...store.records.keys()].slice(0, -Math.max(self.most, many))) store.remove(id);
  await changed(self);
};

const forget: Event = async (self) => {
  const { life, chance } = self;
  if (life.store.records.size === 0) return;
  const id = chance.one([...life.store.records.keys()]);
  life.tell(`${id} removed`);
  life.store.remove(id);
  await changed(self);
};

const choose: Event = async (self) => {
  const settings = randomSettings(self.chance);
  self.life.store.change(settings);
  self.life.tell(JSON.stringify(settings));
  await changed(self);
};

const travel: Event = ({ life, chance, zones }) => {
  life.device.zone = chance.one(ZONES);
  zones.add(life.device.zone);
  life.tell('arrived');
  // The clock's zone changes without any event: the alarm is the old one.
  life.device.setClock(life.device.error);
};

const closeBrowser: Event = (self) => {
  const { life, chance, later } = self;
  if (!life.device.isRunning) return;
  life.device.isRunning = false;
  life.tell('browser closed');
  later(chance.one([chance.span(8 * HOUR), chance.span(4 * DAY), chance.span(90 * DAY)]), async () => {
    life.device.isRunning = true;
    life.tell('browser started');
    await changed(self);
  });
};

const sleep: Event = (self) => {
  const { life, chance, later } = self;
  if (!life.device.isRunning) return;
  life.device.isRunning = false;
  life.tell('device asleep');
  later(chance.span(12 * HOUR), async () => {
    life.device.isRunning = true;
    life.tell('device awake');
    // Nothing wakes the worker but an alarm whose timer slept as well, or the focus of a window.
    life.device.setClock(life.device.error);
    if (chance.is(0.5)) await changed(self);
  });
};

const misset: Event = (self) => {
  const { life, chance, later } = self;
  const size = chance.one([chance.span(HOUR), chance.span(DAY), 8 * DAY, chance.span(400 * DAY)]);
  life.device.setClock(chance.is(0.5) ? size : -size);
  life.tell('clock changed');
  if (chance.is(0.7)) later(chance.below(MINUTE), changed);
  later(chance.one([chance.span(10 * MINUTE), chance.span(DAY)]), async () => {
    life.device.setClock(0);
    life.tell('clock corrected');
    if (chance.is(0.7)) await changed(self);
  });
};

const waitForAlarms: Event = ({ life, later }) => {
  life.isSlow = true;
  later(6 * HOUR, () => {
    life.isSlow = false;
  });
};

const openPopup: Event = async (self) => {
  await changed(self);
};

/** What happens in a life, and how often a year. */
const HAPPENINGS: readonly [Event, number][] = [
  [act, 4],
  [begin, 2],
  [undo, 1],
  [forget, 0.5],
  [choose, 1],
  [travel, 1.5],
  [closeBrowser, 3],
  [sleep, 2],
  [misset, 0.7],
  [waitForAlarms, 0.1],
  [openPopup, 1.5],
];
/** How much happens a year. */
export const A_YEAR = HAPPENINGS.reduce((sum, [, times]) => sum + times, 0);

/** One of them, the frequent ones more often. */
export function happening(chance: Chance): Event {
  let left = (chance.below(1_000_000) / 1_000_000) * A_YEAR;
  for (const [event, times] of HAPPENINGS) {
    left -= times;
    if (left < 0) return event;
  }
  return openPopup;
}
