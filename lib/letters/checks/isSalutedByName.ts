import type { Contact } from '../../domain/application';
import { nameParts } from '../names/nameParts';
import { SALUTATION } from './sentencesOf';

/** Whether the first line greets this very person by last or first name (R9). */
export function isSalutedByName(text: string, contact: Contact): boolean {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const { first, last } = nameParts(contact);
  if (!SALUTATION.test(line)) return false;
  const greeted = ` ${folded(line)} `;
  return [last, first].some((name) => name !== '' && greeted.includes(` ${folded(name)} `));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
