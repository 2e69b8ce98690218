import type { DomParagraph } from './DomParagraph';
import { withPlainSpaces } from './normalize';
import type { OwnText } from './readOwnText';

/** Lines above signature and quote that the user has written, without the empty ones after them. */
export function writtenLines({ above }: OwnText): DomParagraph[] {
  return above.slice(0, above.findLastIndex((line) => !line.isEmpty) + 1);
}

/** Lines as text to compare: non-breaking spaces and blanks at the ends of lines are the editor's affair. */
export function textOf(lines: readonly DomParagraph[]): string {
  return withPlainSpaces(lines.map((line) => line.text).join('\n'));
}
