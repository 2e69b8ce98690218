import type { Answer, Application, Country, FollowUpRecord, Interview, Stage } from '../../../lib/domain/application';
import { addDays, toInstant } from '../../../lib/domain/calendar-date';
import { exampleApplication, exampleInterview, exampleRecord } from './example-application';

/** Reads one small choice after the other off a tape of bytes; an exhausted tape gives zeros, so shorter is simpler. */
export class Tape {
  private position = 0;
  constructor(private readonly bytes: Uint8Array) {}

  below(count: number): number {
    const high = this.bytes[this.position] ?? 0;
    const low = this.bytes[this.position + 1] ?? 0;
    this.position += 2;
    return (high * 256 + low) % count;
  }

  pick<Value>(first: Value, ...others: Value[]): Value {
    return others[this.below(others.length + 1) - 1] ?? first;
  }

  day(earliest: string, days: number): string {
    return addDays(earliest, this.below(days));
  }
}

export const ZONES = [
  'Europe/Berlin',
  'America/Los_Angeles',
  'Pacific/Apia',
  'Asia/Kolkata',
  'Africa/Cairo',
  'Australia/Lord_Howe',
] as const;

const PLACES: [Country, string][] = [
  ['DE', ''],
  ['DE', 'BY'],
  ['AT', '9'],
  ['CH', 'ZH'],
  ['GB', 'SCT'],
  ['US', 'CA'],
];
const START = '2025-06-01';

/** An application with any history of interviews, answers, stages and dealt-with steps, the plausible and the odd. */
export function applicationFromTape(tape: Tape): Application {
  const [country, region] = PLACES[tape.below(PLACES.length)] ?? ['DE', ''];
  const interviews = Array.from({ length: tape.below(4) }, (_, index) => readInterview(tape, `i${index}`));
  const answers = Array.from({ length: tape.below(3) }, () => readAnswer(tape));
  const stage = readStage(tape);
  const keys = keysFor(interviews, answers, stage);
  const followUps = Array.from({ length: tape.below(6) }, () => readRecord(tape, keys));
  const unique = [...new Map(followUps.map((record) => [record.key, record])).values()];
  const createdAt = toInstant(tape.day(START, 600), '12:00', 'UTC');
  return exampleApplication({ country, region, interviews, answers, stage, followUps: unique, createdAt });
}

function readInterview(tape: Tape, id: string): Interview {
  const date = tape.day(START, 500);
  return exampleInterview({
    id,
    date,
    time: tape.pick('14:00', '00:00', '23:45'),
    zone: tape.pick(...ZONES),
    mood: tape.pick<Interview['mood']>(null, 1, 5),
    promisedBy: tape.pick(null, addDays(date, tape.below(40))),
  });
}

function readAnswer(tape: Tape): Answer {
  const on = tape.day(START, 500);
  return { on, promisedBy: tape.pick(null, addDays(on, tape.below(40))) };
}

function readStage(tape: Tape): Stage {
  const on = tape.day(START, 500);
  const others: Stage[] = [
    { name: 'offered', on },
    { name: 'rejected', on },
    { name: 'signed', on },
    { name: 'closed', on, reason: 'Leider zu weit weg' },
  ];
  return tape.pick<Stage>({ name: 'waiting' }, { name: 'waiting' }, ...others);
}

type Key = Pick<FollowUpRecord, 'key' | 'kind'>;

function keysFor(interviews: Interview[], answers: Answer[], stage: Stage): Key[] {
  const on = stage.name === 'waiting' ? START : stage.on;
  const anchors = [...interviews.map(({ id }) => id), ...answers.map((answer) => answer.on)];
  const days = [...interviews.map(({ date }) => date), ...answers.map((answer) => answer.on), on];
  return [
    ...anchors.flatMap((anchor): Key[] => [
      { key: `status-enquiry:${anchor}:1`, kind: 'status-enquiry' },
      { key: `status-enquiry:${anchor}:2`, kind: 'status-enquiry' },
    ]),
    ...interviews.map(({ id }): Key => ({ key: `thank-you:${id}`, kind: 'thank-you' })),
    ...days.map((day): Key => ({ key: `review:${day}`, kind: 'review' })),
    ...[1, 2, 3, 4].map((week): Key => ({ key: `contract-check:${on}:${week}`, kind: 'contract-check' })),
    { key: `feedback-request:${on}`, kind: 'feedback-request' },
    { key: `stay-in-touch:${on}`, kind: 'stay-in-touch' },
  ];
}

function readRecord(tape: Tape, keys: Key[]): FollowUpRecord {
  const key = keys[tape.below(keys.length)] ?? { key: 'review:2025-06-01', kind: 'review' };
  const on = tape.day(START, 600);
  const at = toInstant(on, '11:00', 'UTC');
  const status = tape.pick('done', 'skipped', 'open');
  const callAt = tape.pick(null, '', '15:00', '00:00');
  if (status === 'open') return exampleRecord({ ...key, snoozedUntil: on, snoozes: 1, callAt });
  return exampleRecord({ ...key, status, on, at, channel: status === 'done' ? tape.pick('phone', 'mail') : null });
}
