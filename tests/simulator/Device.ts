import type { Moment } from '../../lib/reminders/sweep';

const TEN_MINUTES = 600_000;

interface Alarm {
  /** By the device's clock. */
  at: number;
  /** When its timer ends, in true time: the timer knows nothing of the clock (Chromium 156). */
  timer: number;
}

/** A computer whose clock may be wrong, somewhere on earth. Instants of `time` are true, those of `now` are what its clock says. */
export class Device {
  /** By how much the clock is ahead. */
  error = 0;
  isRunning = true;
  private alarm: Alarm | undefined;
  /** Whether nothing has happened to the clock since the alarm was set. */
  isAlarmInTime = false;

  constructor(
    public time: number,
    public zone: string,
  ) {}

  get now(): number {
    return this.time + this.error;
  }

  get moment(): Moment {
    return { now: this.now, zone: this.zone };
  }

  setAlarm(at: number): void {
    this.alarm = { at, timer: this.time + Math.max(0, at - this.now) };
    this.isAlarmInTime = true;
  }

  /** The alarm as it stands after looks at every full ten minutes that told nothing, up to `time`. */
  passHeartbeats(time: number): void {
    if (!this.alarm || this.alarm.at - this.error > time) return;
    const now = time + this.error;
    this.time = time;
    this.setAlarm((Math.floor(now / TEN_MINUTES) + 1) * TEN_MINUTES);
  }

  get alarmAt(): number | undefined {
    return this.alarm?.at;
  }

  /** The true instant at which the alarm goes off: not before its timer ends, nor before the clock shows it. */
  get alarmGoesOff(): number | undefined {
    return this.alarm && Math.max(this.alarm.timer, this.alarm.at - this.error);
  }

  /** An alarm that has gone off is gone, and so is every alarm of a browser that doesn't keep them. */
  dropAlarm(): void {
    this.alarm = undefined;
    this.isAlarmInTime = false;
  }

  /** An alarm of a look that was killed: it need not bring the next reminder. */
  doubtAlarm(isSet: boolean): void {
    this.isAlarmInTime = false;
    if (!isSet) this.alarm = undefined;
  }

  setClock(error: number): void {
    this.error = error;
    this.isAlarmInTime = false;
  }
}
