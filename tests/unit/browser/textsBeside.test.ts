import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { textsForMail } from '../../../lib/background/textsForMail';
import { textsBeside } from '../../../lib/browser/textsBeside';
import { BESIDE_KEYS } from '../../../lib/messages/beside-texts';
import de from '../../../public/_locales/de/messages.json';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

function speakGerman() {
  const texts: Record<string, { message: string }> = de;
  return vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key: string) => texts[key]?.message ?? '');
}

describe('The texts beside a mail', () => {
  it('come from the background, in its language, and the mail page looks up none itself', async () => {
    const lookUp = speakGerman();
    const answer = await textsForMail();
    lookUp.mockClear();
    const { language, translate } = await textsBeside(async () => answer);
    expect(language).toBe('de');
    for (const key of BESIDE_KEYS) expect(translate(key)).toBe(de[key].message);
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('are looked up in the mail page where the background can’t be reached (P5)', async () => {
    speakGerman();
    const { language, translate } = await textsBeside(() => Promise.reject(new Error('nobody answers')));
    expect(language).toBe('de');
    expect(translate('composer_open_panel')).toBe(de.composer_open_panel.message);
  });
});
