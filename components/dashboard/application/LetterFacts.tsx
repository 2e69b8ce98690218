import type { Application, SentLetter } from '../../../lib/domain/application';
import { useText } from '../../shared/text';
import { personName } from '../personName';

interface LetterFactsProps {
  letters: readonly SentLetter[];
  application: Application;
}

/** To whom a letter went and how long it was; its text is not kept. */
export function LetterFacts({ letters, application: { contacts } }: LetterFactsProps) {
  const t = useText();
  return letters.map(({ operationId, contactIds, words }) => {
    const people = contacts.filter(({ id }) => contactIds.includes(id)).map(personName);
    const facts = [people.length > 0 && t('timeline_to', people.join(', ')), t('timeline_words', words)];
    return (
      <p key={operationId} className="nk-soft">
        {facts.filter(Boolean).join(' · ')}
      </p>
    );
  });
}
