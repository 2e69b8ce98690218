/** A line that says that an earlier mail follows. */
export const QUOTE_HEAD = /^(?:am|on)\b[^\n]{5,260}\b(?:schrieb|wrote)\b[^\n]{0,120}:\s*$/i;
/** The same without a name. */
export const QUOTE_MARK =
  /^[-_*\s]{2,20}(?:original message|original-?nachricht|urspr(?:ü|ue)ngliche (?:nachricht|e-?mail)|original email)/i;
export const FORWARDED =
  /^[-_*>\s]{0,20}(?:forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht)\b/i;
/** A line of a mail's head. */
export const HEADER_LINE =
  /^\*?(?:von|from|gesendet|sent|datum|date|an|to|cc|kopie|betreff|subject|antwort an|reply-to)\s?:\*?\s/i;
export const DISCLAIMER =
  /^(?:\W{0,3})(?:(?:diese (?:e-?mail|nachricht)|der inhalt dieser|die(?:se)? in dieser|this (?:e-?mail|message|communication)|the (?:information|content)s?\b[^\n]{0,30}\bthis (?:e-?mail|message)|confidentiality notice|vertraulichkeitshinweis|disclaimer)\b)(?![^\n]{0,40}(?:automatisch|automatically|generated|erstellt|no-?reply))/i;
