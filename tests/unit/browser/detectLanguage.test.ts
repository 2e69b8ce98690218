import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { detectLanguage } from '../../../lib/browser/detectLanguage';

const answering = (isReliable: boolean, ...languages: { language: string; percentage: number }[]) =>
  vi.spyOn(fakeBrowser.i18n, 'detectLanguage').mockResolvedValue({ isReliable, languages } as never);

describe('The browser’s judgement of a language', () => {
  it.each([
    ['de', true, 'de', 98],
    ['en', true, 'en', 70],
    [undefined, true, 'de', 55],
    [undefined, false, 'de', 98],
    [undefined, true, 'fr', 98],
  ] as const)(
    'counts as %s when it says reliable: %s, %s, %i %%',
    async (expected, isReliable, language, percentage) => {
      answering(isReliable, { language, percentage });
      expect(await detectLanguage('some text')).toBe(expected);
    },
  );

  it('is none where the browser names no language, fails, or has no such function', async () => {
    answering(true);
    expect(await detectLanguage('')).toBeUndefined();
    vi.spyOn(fakeBrowser.i18n, 'detectLanguage').mockRejectedValue(new Error('not here') as never);
    expect(await detectLanguage('some text')).toBeUndefined();
    vi.spyOn(fakeBrowser.i18n, 'detectLanguage').mockImplementation((() => {
      throw new TypeError('detectLanguage is not a function');
    }) as never);
    expect(await detectLanguage('some text')).toBeUndefined();
  });
});
