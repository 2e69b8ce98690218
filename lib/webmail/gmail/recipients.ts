import type { Recipient } from '../adapter';
import { readAddress, readAddresses, uniqueRecipients } from '../dom/readAddress';
import { CHIP, OLD_RECIPIENT, RECIPIENT_ROWS, SUMMARY, TYPED_RECIPIENT } from './selectors';

function fieldValue(field: Element): string {
  return 'value' in field && typeof field.value === 'string' ? field.value : '';
}

/** The name a chip carries; chips of bare addresses repeat the address. */
function readChip(chip: Element): Recipient | undefined {
  const address = readAddress(chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '');
  if (!address) return undefined;
  const name = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? chip.textContent?.trim() ?? '';
  return { name: name.includes('@') ? '' : name, email: address.email };
}

function readRow(root: HTMLElement, row: string): Recipient[] {
  const people: (Recipient | undefined)[] = [];
  for (const container of root.querySelectorAll(`[name="${row}"]:not(input, textarea)`)) {
    people.push(...[...container.querySelectorAll(CHIP)].map(readChip));
    for (const field of container.querySelectorAll(TYPED_RECIPIENT)) people.push(readAddress(fieldValue(field)));
  }
  for (const field of root.querySelectorAll(OLD_RECIPIENT(row))) people.push(...readAddresses(fieldValue(field)));
  return people.filter((person) => person !== undefined);
}

/** Whom a Gmail window writes to: new rows, old fields, or the line they are folded into. */
export function readGmailRecipients(root: HTMLElement, body: HTMLElement): Recipient[] {
  const people = RECIPIENT_ROWS.flatMap((row) => readRow(root, row));
  if (people.length > 0) return uniqueRecipients(people);
  const summary = [...root.querySelectorAll(SUMMARY)].filter((element) => !body.contains(element));
  return uniqueRecipients(summary.map(readChip).filter((person) => person !== undefined));
}
