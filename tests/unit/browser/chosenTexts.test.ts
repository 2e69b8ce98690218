import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import de from '../../../public/_locales/de/messages.json';
import en from '../../../public/_locales/en/messages.json';

const CATALOGUES = { de: async () => ({ default: de }), en: async () => ({ default: en }) };
const BROWSERS = { de, en } as const;

/** What one context of the extension has of it: a page or the worker, each with a memory of its own. */
async function context() {
  vi.resetModules();
  const texts = await import('../../../lib/browser/chosenTexts');
  const { translate, interfaceLanguage } = await import('../../../lib/browser/translate');
  const { languageChoice } = await import('../../../lib/browser/languageChoice');
  return { ...texts, translate, interfaceLanguage, choice: () => languageChoice(CATALOGUES) };
}

/** The browser speaks that language. */
function speak(language: 'de' | 'en') {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => {
    return (BROWSERS[language] as Record<string, { message: string }>)[key]?.message ?? '';
  });
}

describe('The language of the interface', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  });

  it.each([
    ['de', 'en'],
    ['en', 'de'],
  ] as const)('is the chosen one in every context, where the browser speaks %s', async (browsers, chosen) => {
    speak(browsers);
    const page = await context();
    await page.readChosenTexts();
    expect(page.interfaceLanguage()).toBe(browsers);
    await page.choice().choose(chosen);
    const worker = await context();
    await worker.readChosenTexts();
    expect(worker.interfaceLanguage()).toBe(chosen);
    expect(worker.chosenLanguage()).toBe(chosen);
    for (const key of Object.keys(BROWSERS[chosen]) as (keyof typeof en)[])
      expect(worker.translate(key)).toBe(BROWSERS[chosen][key].message.replace(/\$\d/g, ''));
  });

  it('fills in values as the browser does, also such that look like places', async () => {
    speak('en');
    const page = await context();
    await page.choice().choose('de');
    await page.readChosenTexts();
    expect(page.translate('bin_dates', '$2', 'morgen')).toBe('Gelöscht am $2 · wird am morgen endgültig entfernt');
  });

  it('changes at once in a page that is already open, and goes back to the browser’s', async () => {
    speak('en');
    const page = await context();
    await page.readChosenTexts();
    const changed = vi.fn();
    page.watchChosenTexts(changed);
    await page.choice().choose('de');
    await vi.waitUntil(() => changed.mock.calls.length === 1);
    expect(page.interfaceLanguage()).toBe('de');
    await page.choice().choose(null);
    await vi.waitUntil(() => changed.mock.calls.length === 2);
    expect(page.interfaceLanguage()).toBe('en');
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is the browser’s where what was kept is damaged, and for a text that came with an update', async () => {
    speak('en');
    await fakeBrowser.storage.local.set({ 'interface-texts': { language: 'xx', texts: 7 } });
    const page = await context();
    await page.readChosenTexts();
    expect(page.interfaceLanguage()).toBe('en');
    const kept = { language: 'de', version: '0.9', texts: { nav_bin: 'Papierkorb' } };
    await fakeBrowser.storage.local.set({ 'interface-texts': kept });
    const later = await context();
    await later.readChosenTexts();
    expect([later.translate('nav_bin'), later.translate('nav_calendar')]).toEqual(['Papierkorb', 'Calendar']);
    later.choice();
    await vi.waitUntil(async () => {
      const { 'interface-texts': found } = await fakeBrowser.storage.local.get('interface-texts');
      return (found as typeof kept).version === '1.0.0';
    });
  });
});
