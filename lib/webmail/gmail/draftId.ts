import { findFirst } from '../dom/findFirst';
import { DRAFT_ID } from './selectors';

/** Gmail's name of the draft in a window; `''` where it shows none. */
export function readDraftId(root: HTMLElement): string {
  return findFirst<HTMLInputElement>(root, DRAFT_ID)?.value ?? '';
}
