import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TELLING } from '../../../lib/webmail/dom/rememberReading';
import * as gmail from '../../../lib/webmail/gmail/selectors';
import * as outlook from '../../../lib/webmail/outlook/selectors';

const source = readFileSync(new URL('../../../lib/webmail/dom/foreignParts.ts', import.meta.url), 'utf8');
/** Selectors stand there as strings that begin with a class, an attribute or an element. */
const anywhere = [...source.matchAll(/'((?:\.|\[|blockquote)[^']+)'/g)].map(([, selector]) => selector ?? '');
const SELECTORS = [...anywhere, gmail.SIGNATURE, gmail.QUOTE, outlook.SIGNATURE, outlook.QUOTE_START];

it('What the user didn’t write is told by an element’s own marks, at whose change all is read anew: a block that is known is not asked again', () => {
  const each = SELECTORS.flatMap((selector) => selector.split(',').map((part) => part.trim()));
  expect(each.length).toBeGreaterThan(15);
  const known = TELLING.join('|');
  const own = new RegExp(`^[a-z]*(?:\\.[\\w-]+|\\[(?:${known})="[^"\\]]+"\\])+$`);
  expect(each.filter((selector) => !own.test(selector))).toEqual([]);
});
