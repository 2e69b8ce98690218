import { until } from './until';

/**
 * Presses until it has its effect, as users do: a page of ours in a frame that has just come, grown or moved takes no press yet,
 * and says so (P8). `press` waits itself until the frame has settled.
 */
export function pressUntil(
  what: string,
  press: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
): Promise<boolean> {
  return until(`${what} has its effect`, async () => {
    // What was pressed may be gone with its late effect.
    const fault = await press().then(
      () => undefined,
      (error: unknown) => error,
    );
    const isOver = await until('the effect is there', isDone, 3_000).catch(() => false);
    if (!isOver && fault) throw fault;
    return isOver;
  });
}
