import { describe, expect, it } from 'vitest';
import { checkText } from '../../lib/phrases/checkText';
import { ADVICE, REASONS } from '../../lib/phrases/compiled/reasons';
import { listFiles, read, shippedCode } from './source-files';

type Messages = Record<string, { message: string; description?: string }>;
const load = (language: string) => JSON.parse(read(`public/_locales/${language}/messages.json`)) as Messages;
const en = load('en');
const de = load('de');
const placeholders = (text: string) => [...text.matchAll(/\$\d/g)].map(String).sort();

describe('Interface texts', () => {
  it('exist in both languages under the same keys', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(en).length).toBeGreaterThan(100);
  });

  it('are never empty, and take the same values in both languages', () => {
    for (const key of Object.keys(en)) {
      expect(en[key]?.message.trim(), key).not.toBe('');
      expect(de[key]?.message.trim(), key).not.toBe('');
      expect(placeholders(de[key]?.message ?? ''), key).toEqual(placeholders(en[key]?.message ?? ''));
    }
  });

  it('say Sie in German, never du', () => {
    const offenders = Object.entries(de).filter(([, { message }]) =>
      /(?<!\p{L})(du|dein|deine[mnrs]?|dir|dich)(?!\p{L})/u.test(message),
    );
    expect(offenders.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('press nobody and hold no worn phrase: our own checker finds nothing clear in them (R20)', () => {
    // The sample on the practice page is there to be marked.
    const isSample = (key: string) => key === 'practice_sample_text';
    for (const [language, messages] of [
      ['de', de],
      ['en', en],
    ] as const) {
      const texts = [
        ...Object.entries(messages).map(([key, { message }]) => [key, isSample(key) ? '' : message]),
        ...Object.entries(ADVICE).map(([id, advice]) => [`advice of ${id}`, advice[language]]),
        ...Object.entries(REASONS).map(([id, reason]) => [`reason of ${id}`, reason[language]]),
      ];
      for (const [name, text = ''] of texts)
        expect(
          checkText(text, { language }).filter(({ severity }) => severity === 'clear'),
          `${language} ${name}: ${text}`,
        ).toEqual([]);
    }
  });

  it('are all used: every key is named in the code, whole or by its beginning', () => {
    const code = [
      ...shippedCode(),
      'wxt.config.ts',
      ...listFiles('entrypoints').filter((file) => file.endsWith('.html')),
    ]
      .map(read)
      .join('\n')
      .replace(/__MSG_(\w+)__/g, ' $1 ');
    const beginnings = [...code.matchAll(/`([a-z_]+_)\$\{/g)].map((match) => match[1] ?? '');
    const words = new Set(code.match(/[a-z0-9_]+/g));
    const unused = Object.keys(en).filter(
      (key) => !words.has(key) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('promise no success (R2)', () => {
    const promise = /garantier|sicher (bekommen|erhalten)|Erfolgsgarantie|guarantee|will get the job|land the job/i;
    const offenders = [en, de]
      .flatMap((texts) => Object.entries(texts))
      .filter(([, { message }]) => promise.test(message));
    expect(offenders.map(([key]) => key)).toEqual([]);
  });

  it('stand nowhere in the code: components hold no words of their own', () => {
    const literals = shippedCode()
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) =>
        [...read(file).matchAll(/>\s*([A-ZÄÖÜ][a-zäöüß]+ [a-zäöüß]+[^<>{}=;]*)</g)].map(
          (match) => `${file}: ${match[1]}`,
        ),
      );
    expect(literals).toEqual([]);
  });
});
