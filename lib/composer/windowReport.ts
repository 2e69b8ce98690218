import type { Ask } from './ask';
import { handOver, receive } from './handOver';

const WHAT = 'window-report';

/** Makes the report on a window in which these parts were not recognised; `[]` where all were. */
export type Describe = (body: HTMLElement, missing: readonly string[]) => string;

/** Hands the report's maker to the composer of this world. */
export function handOverReport(describe: Describe): void {
  handOver(WHAT, [describe]);
}

/**
 * A report on the compose window, from which all text is taken out. What makes it is brought in only now: few mails ever need
 * it. Resolves to `''` where it couldn't be brought.
 */
export async function reportOn(
  ask: Ask,
  body: HTMLElement,
  missing: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const ending = new AbortController();
  const end = () => ending.abort();
  signal.addEventListener('abort', end, { signal: ending.signal });
  let report = '';
  receive(
    WHAT,
    (describe: Describe) => {
      report = describe(body, missing);
    },
    ending.signal,
  );
  await ask('composer/bring', { part: 'window-report' }).catch(() => undefined);
  end();
  return report;
}
