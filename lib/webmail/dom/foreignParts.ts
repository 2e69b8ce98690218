/** A part that the user did not write: an element to leave out, or one from which on everything is left out. */
export type ForeignPart = 'element' | 'signature' | 'all-after' | undefined;

// Signatures and quotes of other mail programs: they come in by pasting and with drafts begun elsewhere. Ids get an `x_`
// before them when Outlook quotes a mail. Dates say when each was last seen.
const QUOTE = [
  'blockquote[type="cite"]', // Apple Mail, Thunderbird, 2026
  '.moz-cite-prefix', // Thunderbird, 2026
  '.yahoo_quoted', // 2025
  '.protonmail_quote', // 2026
  '.gmail_quote, .gmail_attr', // 2026
  '.ajR, .yj6qo', // the "…" that Gmail folds a quote behind, 2026
].join();
const QUOTE_START =
  '[id="appendonsend"], [id="divRplyFwdMsg"], [id="x_appendonsend"], [id="x_divRplyFwdMsg"], .OutlookMessageHeader';
const SIGNATURE = [
  '.gmail_signature, .gmail_signature_prefix', // 2026
  '.moz-signature', // 2026
  '.protonmail_signature_block', // 2026
  '[id="Signature"], [id="x_Signature"], [id="ms-outlook-mobile-signature"]', // 2026
  '[id="AppleMailSignature"], [id="lineBreakAtBeginningOfSignature"]', // 2025
].join();

/** What any mail program leaves in a mail, beside what the site itself puts there. */
export function foreignAnywhere(element: Element): ForeignPart {
  if (element.matches(QUOTE_START)) return 'all-after';
  if (element.matches(SIGNATURE)) return 'signature';
  return element.matches(QUOTE) ? 'element' : undefined;
}
