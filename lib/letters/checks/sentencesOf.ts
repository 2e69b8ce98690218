/** The sentences of a mail, roughly: a dot after a number or a short title ends none. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[?!…]|(?<!\d|\b(?:Dr|Prof|Mr|Ms|Mag|Dipl|bzw|ca|Nr|St))\.)\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The paragraphs below the salutation line, or all where the first line is no salutation. */
export function bodyOf(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return SALUTATION.test(lines[0] ?? '') ? lines.slice(1) : lines;
}

export const SALUTATION =
  /^\s*(?:sehr geehrte|liebe|hallo|guten (?:tag|morgen|abend)|grüezi|grüß gott|gruess gott|servus|moin|dear|hi|hello|good (?:morning|afternoon))\b/i;
