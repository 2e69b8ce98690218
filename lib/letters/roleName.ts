import { withoutEnd } from './fragments/withoutEnd';
import { oneLine } from './plainText';

const MARK = '(?:m|w|d|f|x|i|gn|div|divers|a|\\*)';
const BRACKETED = new RegExp(
  `\\s*[([]\\s*(?:${MARK}(?:\\s*[/|,.:;-]\\s*${MARK})+|gn|all genders?|alle geschlechter)\\s*[)\\]]`,
  'gi',
);
const BARE = /\s+(?:[mwfdx]\s*\/\s*)(?:[mwfdx]\s*\/\s*)*[mwfdx]$/i;

/**
 * A role as it is spoken: without "(m/w/d)" and the like, on one line, without end punctuation.
 *
 * @example roleName('Softwareentwicklerin (m/w/d)') // 'Softwareentwicklerin'
 */
export function roleName(role: string): string {
  return withoutEnd(oneLine(oneLine(role).replace(BRACKETED, '').replace(BARE, ''))).replace(/\?$/, '');
}
