import type { Application, Contact, SentLetter } from '../../lib/domain/application';
import { readsAlike } from '../../lib/letters/readsAlike';
import { ALIKE, likeness, sketchOf } from '../../lib/letters/sketch';
import type { MadeLetter } from './readerLetters';

/**
 * Who among the readers of other letters would read nearly the same as in `own`. A letter that was sent counts as it went out,
 * where its sketch was kept; the others as they would be put together now.
 */
export function alikeReaders(own: MadeLetter, others: readonly MadeLetter[], { letters }: Application): Contact[] {
  const { interview } = own.request;
  const sketch = sketchOf(own.draft.text);
  const isAlike = ({ request, draft }: MadeLetter) => {
    const sent = sentTo(letters, `thank-you:${interview.id}`, request.contact.id);
    return sent ? likeness(sketch, sent.sketch) > ALIKE : readsAlike(own.draft, draft);
  };
  return others.filter(isAlike).map(({ request }) => request.contact);
}

function sentTo(letters: readonly SentLetter[], key: string, contactId: string): SentLetter | undefined {
  return letters.findLast(
    (letter) => letter.key === key && letter.contactIds.includes(contactId) && letter.sketch.length > 0,
  );
}
