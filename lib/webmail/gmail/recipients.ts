import type { Recipient } from '../adapter';
import { isOutermost } from '../dom/outermost';
import { readAddress, readAddresses, uniqueRecipients } from '../dom/readAddress';
import { ADDRESSED, LOOSE_CHIP, NAMED, OLD_RECIPIENT, RECIPIENT_ROWS, TYPED_RECIPIENT } from './selectors';

function fieldValue(field: Element): string {
  return 'value' in field && typeof field.value === 'string' ? field.value : '';
}

/** A chip's name and address; chips of bare addresses repeat the address, chips of groups have none. */
function readChip(chip: Element): Recipient | undefined {
  const source = chip.matches(ADDRESSED) ? chip : chip.querySelector(ADDRESSED);
  const address = readAddress(source?.getAttribute('data-hovercard-id') ?? source?.getAttribute('email') ?? '');
  const shown = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? chip.textContent?.trim() ?? '';
  const name = shown.includes('@') ? '' : shown;
  return address || name ? { name, email: address?.email ?? '' } : undefined;
}

function readRow(root: HTMLElement, row: string): Recipient[] {
  const people: (Recipient | undefined)[] = [];
  for (const container of root.querySelectorAll(`[name="${row}"]:not(input, textarea)`)) {
    const chips = [...container.querySelectorAll(`${NAMED}, ${ADDRESSED}`)];
    people.push(...chips.filter((chip) => isOutermost(chip, chips)).map(readChip));
  }
  for (const field of root.querySelectorAll(OLD_RECIPIENT(row))) people.push(...readAddresses(fieldValue(field)));
  return people.filter((person) => person !== undefined);
}

/** Whom a Gmail window writes to: new rows, old fields, or the line they are folded into; and who is being typed. */
export function readGmailRecipients(root: HTMLElement, body: HTMLElement): Recipient[] {
  const outside = (selector: string) => [...root.querySelectorAll(selector)].filter((each) => !body.contains(each));
  const rows = RECIPIENT_ROWS.flatMap((row) => readRow(root, row));
  const people = rows.length > 0 ? rows : outside(LOOSE_CHIP).map(readChip);
  const typed = outside(TYPED_RECIPIENT).flatMap((field) => readAddresses(fieldValue(field)));
  return uniqueRecipients([...people, ...typed].filter((person) => person !== undefined));
}
