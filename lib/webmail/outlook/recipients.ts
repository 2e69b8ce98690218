import type { Recipient } from '../adapter';
import { isOutermost } from '../dom/outermost';
import { readAddress, readAddresses, uniqueRecipients } from '../dom/readAddress';
import {
  ADDRESSED,
  BARE_WELL,
  CHIP_ADDRESS,
  CHIP_TEXT,
  LOOSE_CHIP,
  NOT_A_NAME,
  SUBJECT,
  TYPED_RECIPIENT,
  WELL_CHIP,
  WELLS,
} from './selectors';

/** The text of an element without the parts that a selector names. */
function textWithout(element: Element, selector: string): string {
  const nodes = [...element.querySelectorAll('*'), element].flatMap((each) =>
    each.closest(selector) && each !== element
      ? []
      : [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
  );
  return nodes
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A chip's address from whichever attribute shows one, its name from the text a reader sees. */
function readChip(chip: Element): Recipient | undefined {
  const labelled = chip.querySelector(CHIP_TEXT)?.textContent?.trim();
  const shown = (labelled ?? textWithout(chip, NOT_A_NAME)).replace(/[;,]$/, '');
  const name = shown.includes('@') ? (readAddress(shown)?.name ?? '') : shown;
  const sources = [chip, ...chip.querySelectorAll('*')].flatMap((element) =>
    CHIP_ADDRESS.map((attribute) => element.getAttribute(attribute) ?? ''),
  );
  const address = [...sources, shown].map(readAddress).find((found) => found !== undefined);
  // A resolved contact may show no address at all; the name alone is still worth knowing.
  if (!address) return name ? { name, email: '' } : undefined;
  return { name: name || address.name, email: address.email };
}

function readWell(well: Element): Recipient[] {
  const chips = [...well.querySelectorAll(WELL_CHIP)];
  const people = chips.filter((chip) => isOutermost(chip, chips)).map(readChip);
  const field = well.querySelector('[contenteditable="true"]') ?? well;
  const typed = readAddresses(textWithout(field, `${WELL_CHIP}, ${NOT_A_NAME}`));
  return [...people, ...typed].filter((person) => person !== undefined);
}

/** Chips of other years, the most trusted kind that is there. */
function readLooseChips(root: HTMLElement, isOutside: (element: Element) => boolean): Recipient[] {
  for (const selector of LOOSE_CHIP) {
    const chips = [...root.querySelectorAll(selector)].filter(isOutside);
    const people = chips.filter((chip) => isOutermost(chip, chips)).map(readChip);
    if (people.length > 0) return people.filter((person) => person !== undefined);
  }
  return [...root.querySelectorAll(ADDRESSED)].filter(isOutside).flatMap((element) => {
    const person = readChip(element);
    return person?.email ? [person] : [];
  });
}

/** Whom an Outlook window writes to: by the wells' ids, by their order where they have none, else by what looks like chips. */
export function readOutlookRecipients(root: HTMLElement, body: HTMLElement): Recipient[] {
  const isOutside = (element: Element) => !body.contains(element);
  const named = WELLS.flatMap((selector) => [...root.querySelectorAll(selector)]);
  const wells = (named.length > 0 ? named : [...root.querySelectorAll(BARE_WELL)]).filter(isOutside);
  const people = wells.filter((well) => isOutermost(well, wells)).flatMap(readWell);
  const fields = [...root.querySelectorAll<HTMLInputElement>(TYPED_RECIPIENT)].filter(
    (field) => !field.matches(SUBJECT.join()),
  );
  people.push(...fields.flatMap(({ value }) => readAddresses(value)));
  return uniqueRecipients(people.length > 0 ? people : readLooseChips(root, isOutside));
}
