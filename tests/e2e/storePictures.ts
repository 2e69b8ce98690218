import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './harness/chromium';
import { openCard, openOffer, typePushy } from './pictures';

const folder = fileURLToPath(new URL('../../docs/store/pictures', import.meta.url));
/** What the stores show. */
const SIZE = { width: 1280, height: 800 };
/** As the browser opens it, drawn twice as fine. */
const POPUP = { width: 380, height: 600, deviceScaleFactor: 2, mobile: false };

async function shoot(page: Page, name: string): Promise<void> {
  await page.setViewportSize(SIZE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/** The popup alone, larger than life, on a plain ground. */
async function shootPopup(browser: TestBrowser, name: string): Promise<void> {
  const popup = await browser.openPage('popup.html');
  await popup.getByTestId('due-item').first().waitFor();
  await popup.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const session = await browser.context.newCDPSession(popup);
  await session.send('Emulation.setDeviceMetricsOverride', POPUP);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await popup.close();
  const ground = await browser.context.newPage();
  await ground.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:#eef1f0">
     <img alt="" style="height:720px;border-radius:12px;box-shadow:0 8px 40px #0003" src="data:image/png;base64,${data}">`,
  );
  await shoot(ground, name);
  await ground.close();
}

/** The five pictures for the stores, light, in one language; the records are in the browser already. */
export async function takeStorePictures(browser: TestBrowser, language: 'de' | 'en'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const offer = await openOffer(browser, SIZE);
  await shoot(offer, `2-offer.${language}`);
  await typePushy(offer, language);
  await shoot(offer, `1-write.${language}`);
  const dashboard = await browser.openPage('dashboard.html');
  await dashboard.locator('h1').waitFor();
  await shoot(dashboard, `3-dashboard.${language}`);
  await shoot(await openCard(browser, language, SIZE), `4-card.${language}`);
  await shootPopup(browser, `5-popup.${language}`);
}
