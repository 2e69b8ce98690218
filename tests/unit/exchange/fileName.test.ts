import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/exchange/fileName';
import { Dice } from './Dice';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts';

describe('The name of a file that goes out', () => {
  it('is a slug of 60 characters at most, whatever it is named after [H11]', () => {
    const make = hostileText(new Dice(11));
    const texts = [...HOSTILE_TEXTS, ...Array.from({ length: 500 }, () => make(300)), 'x'.repeat(1_000_000)];
    for (const text of texts) {
      expect(fileName('nachklang', [text], 'csv'), text.slice(0, 80)).toMatch(/^nachklang[a-z0-9-]{0,51}\.csv$/);
      expect(fileName(text, [], 'csv'), text.slice(0, 80)).toMatch(/^[a-z0-9-]{1,60}\.csv$/);
    }
  });

  it('begins with what the file is, so that it is no name a system keeps to itself [H11]', () => {
    expect(fileName('nachklang', ['CON'], 'csv')).toBe('nachklang-con.csv');
    expect(fileName('nachklang', ['../../etc/passwd'], 'ics')).toBe('nachklang-etc-passwd.ics');
    expect(fileName('nachklang', ['C:\\x'], 'ics')).toBe('nachklang-c-x.ics');
  });

  it('stays readable', () => {
    expect(fileName('nachklang-tabelle', ['Müller & Söhne', '2026-11-24'], 'csv')).toBe(
      'nachklang-tabelle-mueller-soehne-2026-11-24.csv',
    );
  });
});
