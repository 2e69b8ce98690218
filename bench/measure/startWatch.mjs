/** A wait for a core lasts at least so long; less is what the two clocks differ by. */
const WAIT_MS = 2;

/**
 * A watch that leaves out the time in which this process had to wait for a core, so that what else the machine does hardly
 * tells.
 * @returns a function that stops it and gives the milliseconds, and whether there was such a wait
 */
export function startWatch() {
  const cpu = process.cpuUsage();
  const started = performance.now();
  return () => {
    const passed = performance.now() - started;
    const { user, system } = process.cpuUsage(cpu);
    const worked = (user + system) / 1000;
    const hasWaited = passed - worked > WAIT_MS;
    return { milliseconds: hasWaited ? worked : passed, hasWaited };
  };
}
