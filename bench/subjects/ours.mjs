import { checkText } from '../../lib/phrases/checkText.ts';
import { createChecker } from '../../lib/phrases/createChecker.ts';
import { scannerFor } from '../../lib/phrases/engine/scannerFor.ts';

const OPTIONS = { language: 'en' };

/** As the extension does it: the whole mail at first, then paragraph by paragraph with what is remembered. */
export function load() {
  const checker = createChecker(scannerFor);
  return {
    check: (text) => checkText(text, OPTIONS),
    checkParagraphs: (paragraphs) => checker.check(paragraphs, OPTIONS),
  };
}
