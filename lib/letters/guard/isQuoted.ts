const FARTHEST = 300;
const OPENS = /[„“"«»](?=\p{L})/gu;

/** Whether a place stands within quotation marks that were opened in the same paragraph. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FARTHEST), at + 1);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const opens = [...paragraph.matchAll(OPENS)].at(-1);
  return opens !== undefined && !/[”“"»«]/.test(paragraph.slice(opens.index + 1));
}
