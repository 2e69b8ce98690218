import type { Country } from '../../../domain/application';
import { foldHeader } from '../columns/foldHeader';

const COUNTRIES: Readonly<Record<string, Country>> = {
  de: 'DE',
  deutschland: 'DE',
  germany: 'DE',
  d: 'DE',
  at: 'AT',
  oesterreich: 'AT',
  austria: 'AT',
  a: 'AT',
  ch: 'CH',
  schweiz: 'CH',
  switzerland: 'CH',
  gb: 'GB',
  uk: 'GB',
  grossbritannien: 'GB',
  england: 'GB',
  'united kingdom': 'GB',
  'great britain': 'GB',
  us: 'US',
  usa: 'US',
  'vereinigte staaten': 'US',
  'united states': 'US',
};

/**
 * One of the countries whose holidays we know, by its name or sign.
 *
 * @example readCountry('Österreich') // 'AT'
 */
export function readCountry(text: string): Country | undefined {
  const folded = foldHeader(text);
  return Object.hasOwn(COUNTRIES, folded) ? COUNTRIES[folded] : undefined;
}
