import { afterAll, beforeAll, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { change, exampleInterview } from './harness/example-records';
import { outputOf } from './harness/output';

const RECORDS = 20;
const OPENINGS = 7;

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startChromium({ extension: outputOf('chrome'), language: 'de' });
  const page = await browser.openPage('dashboard.html');
  for (let i = 0; i < RECORDS; i++)
    await change(
      page,
      null,
      exampleInterview({
        company: `Beispiel ${i}`,
        role: 'Projektleiterin',
        date: '2026-11-02',
        name: 'Weber',
        email: `person${i}@example.com`,
      }),
    );
  await page.close();
});

afterAll(() => browser.close());

/** From the start of the navigation until the company field takes input and the list stands, in milliseconds. */
async function timeToInteractive(): Promise<number> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      const isReady = document.querySelector('[data-testid="due-item"]') && document.querySelector('button');
      if (isReady) (window as unknown as { __interactive: number }).__interactive = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(browser.url('popup.html'));
  const handle = await page.waitForFunction(() => (window as unknown as { __interactive?: number }).__interactive);
  const time = Number(await handle.jsonValue());
  await page.close();
  return time;
}

it('the popup can be used within 300 ms, with twenty applications in the list', async () => {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) times.push(await timeToInteractive());
  const median = times.sort((a, b) => a - b)[Math.floor(OPENINGS / 2)] ?? Number.POSITIVE_INFINITY;
  console.log(`popup interactive: ${times.map(Math.round).join(', ')} ms; median ${Math.round(median)} ms`);
  expect(median).toBeLessThanOrEqual(300);
});
