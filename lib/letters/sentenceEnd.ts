/**
 * Between two sentences. A dot after a number or a short abbreviation ends none: "der 7. Stock", "z. B. Demos", "Example Inc.", nor does
 * one before a small letter.
 */
export const SENTENCE_END =
  /(?<=(?:[?!…]|(?<!\d|(?<!\p{L})(?:\p{L}{1,2}|bzw|usw|inkl|evtl|Prof|Mag|Dipl|Mrs|Inc|Ltd|Corp))\.)["”“»’')]*)\s+(?=\P{Ll})/u;
