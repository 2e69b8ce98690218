import type { Recipient } from '../adapter';
import { readAddress, uniqueRecipients } from '../dom/readAddress';
import { BARE_WELL, CHIP, CHIP_ADDRESS, CHIP_TEXT, WELLS } from './selectors';

/** A chip's address from whichever attribute shows one, its name from the text a reader sees. */
function readChip(chip: Element): Recipient | undefined {
  const shown = (chip.querySelector(CHIP_TEXT) ?? chip).textContent?.trim() ?? '';
  const name = shown.includes('@') ? (readAddress(shown)?.name ?? '') : shown;
  const sources = [chip, ...chip.querySelectorAll('*')].flatMap((element) =>
    CHIP_ADDRESS.map((attribute) => element.getAttribute(attribute) ?? ''),
  );
  const address = [...sources, shown].map(readAddress).find((found) => found !== undefined);
  // A resolved contact may show no address at all; the name alone is still worth knowing.
  if (!address) return name ? { name, email: '' } : undefined;
  return { name: name || address.name, email: address.email };
}

/** What is typed in a well and not yet a chip. */
function readTyped(well: Element): Recipient | undefined {
  const texts = [...well.querySelectorAll('*'), well].flatMap((element) =>
    element.closest(CHIP) ? [] : [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
  );
  return readAddress(texts.map((node) => node.textContent ?? '').join(' '));
}

function readWell(well: Element): Recipient[] {
  const chips = [...well.querySelectorAll(CHIP)].map(readChip);
  return [...chips, readTyped(well)].filter((person) => person !== undefined);
}

/** Whom an Outlook window writes to, by the wells' ids, or by their order where they have none. */
export function readOutlookRecipients(root: HTMLElement, body: HTMLElement): Recipient[] {
  const named = WELLS.flatMap((selector) => [...root.querySelectorAll(selector)]);
  const wells = named.length > 0 ? named : [...root.querySelectorAll(BARE_WELL)];
  return uniqueRecipients(wells.filter((well) => !body.contains(well)).flatMap(readWell));
}
