import type { Letter } from '../../lib/letters/letter';

/** Each line of a paragraph may be one of its own in the mail. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Whether a letter stands in a mail. The user may have changed some of it: half of its own paragraphs will do. */
export function standsIn(text: string, { paragraphs }: Pick<Letter, 'paragraphs'>): boolean {
  const own = paragraphs.slice(1, -1);
  const mail = flat(text);
  const there = own.filter((each) => mail.includes(flat(each)));
  return there.length > 0 && there.length * 2 >= own.length;
}
