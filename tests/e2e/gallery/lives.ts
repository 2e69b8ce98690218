import type { Application, CalendarDate } from '../../../lib/domain/application';
import { applyCommand } from '../../../lib/domain/applyCommand';
import { addDays, toInstant } from '../../../lib/domain/calendar-date';
import type { Command } from '../../../lib/domain/commands';
import { exampleInterview } from '../harness/example-records';

const ZONE = 'Europe/Berlin';
/** The day on which the gallery's clock stands. */
export const TODAY: CalendarDate = '2026-11-24';

type Step = (application: Application) => Command;

interface Life {
  company: string;
  role: string;
  name: string;
  /** Days before today on which the interview was. */
  ago: number;
  steps?: Step[];
}

const day = (ago: number): CalendarDate => addDays(TODAY, -ago);

const thanked =
  (ago: number): Step =>
  ({ interviews: [interview] }) => ({
    name: 'completeFollowUp',
    key: `thank-you:${interview?.id}`,
    channel: 'mail',
    on: day(ago),
  });

const rejected =
  (ago: number): Step =>
  () => ({ name: 'recordRejection', on: day(ago) });

const learned =
  (heard: string, next: string, axis: 'qualification' | 'appearance', isPractised = false): Step =>
  () => ({ name: 'saveLesson', lessonId: null, lesson: { on: day(1), axis, heard, next, isPractised } });

const answered =
  (ago: number, promisedIn: number): Step =>
  () => ({ name: 'recordAnswer', on: day(ago), promisedBy: addDays(TODAY, promisedIn) });

const offered =
  (ago: number): Step =>
  () => ({ name: 'recordOffer', on: day(ago) });

const signed =
  (ago: number): Step =>
  () => ({ name: 'recordSigned', on: day(ago) });

/** What a few weeks of applying look like: every stage once. */
const FEW: Life[] = [
  { company: 'Beispiel GmbH', role: 'Projektleiterin', name: 'Weber', ago: 1 },
  { company: 'Musterwerke AG', role: 'Teamleiterin Logistik (m/w/d)', name: 'Sommer', ago: 15, steps: [thanked(14)] },
  { company: 'Probewerk', role: 'Product Owner', name: 'Kern', ago: 9, steps: [thanked(8), answered(4, 3)] },
  {
    company: 'Gesellschaft für vorbildlich lange Namen im Beispielwesen mbH & Co. KG',
    role: 'Referentin der Geschäftsführung für Organisationsentwicklung und Veränderungsbegleitung',
    name: 'von der Beispielhausen-Mustermann',
    ago: 12,
    steps: [
      thanked(11),
      rejected(1),
      learned('Es fehlte an Zahlen zu den Projekten.', 'Drei Beispiele mit Zahlen bereithalten', 'qualification'),
      learned('Die Antworten waren sehr lang.', 'Nach zwei Minuten zum Punkt kommen', 'appearance', true),
    ],
  },
  { company: 'Muster Verlag', role: 'Lektorin', name: 'Brandt', ago: 30, steps: [thanked(28), offered(5)] },
  { company: 'Altes Werk', role: 'Assistenz', name: 'Wirth', ago: 60, steps: [thanked(58), signed(20)] },
];

/** Names that are hard to fit, or written from right to left. */
const HARD: Life[] = [
  { company: `Donaudampfschifffahrts${'gesellschafts'.repeat(6)}kapitän`, role: 'x'.repeat(180), name: 'W', ago: 3 },
  { company: 'شركة المثال للتجارة', role: 'مديرة مشروع', name: 'كريم', ago: 2 },
  { company: '<b>Fett & "Söhne"</b>', role: '🙂 Emoji-Beauftragte', name: "O'Example", ago: 16, steps: [thanked(15)] },
];

const MANY: Life[] = Array.from({ length: 240 }, (_, index) => ({
  company: `Beispiel ${index + 1} GmbH`,
  role: ['Projektleiterin', 'Lektorin', 'Entwicklerin', 'Einkäuferin'][index % 4] ?? '',
  name: `Weber${index + 1}`,
  ago: 1 + (index % 50),
  steps: [
    ...(index % 50 > 2 ? [thanked(index % 50)] : []),
    ...(index % 9 === 0 ? [rejected(0)] : []),
    ...(index % 13 === 0 ? [offered(0)] : []),
  ],
}));

function dayOf(command: Command): CalendarDate | undefined {
  if (command.name === 'saveLesson') return command.lesson.on;
  return 'on' in command && command.on ? command.on : undefined;
}

/** The evening of that day, or this morning. */
function momentOf(on: CalendarDate): number {
  return Math.min(toInstant(on, '18:00', ZONE), toInstant(TODAY, '08:00', ZONE));
}

function live(life: Life, index: number): Application {
  const log = exampleInterview({ ...life, date: day(life.ago), email: `person${index}@firma${index}.example` });
  return [() => log, ...(life.steps ?? [])].reduce<Application | null>((before, step, number) => {
    let made = 0;
    const command = step(before as Application);
    const outcome = applyCommand(before, command, {
      now: momentOf(dayOf(command) ?? day(life.ago)) + number,
      zone: ZONE,
      operationId: `operation-${index}-${number}`,
      newId: () => `id-${index}-${number}-${++made}`,
    });
    if (!outcome.ok) throw new Error(`${life.company}, ${command.name}: ${JSON.stringify(outcome.errors)}`);
    return { ...outcome.application, rev: number + 1 };
  }, null) as Application;
}

const binned = (application: Application, index: number): Application =>
  index % 2 === 0 ? { ...application, deletedAt: momentOf(day(3 * index)) } : application;

/** Made-up records: what a page shows when there is nothing, a little, much, what is hard to show, or half of that in the bin. */
export const LIVES = {
  empty: [],
  few: FEW.map(live),
  many: MANY.map(live),
  hard: [...FEW, ...HARD].map(live),
  binned: [...FEW, ...HARD].map(live).map(binned),
} satisfies Record<string, Application[]>;
export type LifeName = keyof typeof LIVES;
