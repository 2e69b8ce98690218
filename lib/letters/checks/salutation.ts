import { foldWords } from './foldText';
import type { Check, Reading } from './reading';
import { add, fits, look } from './verdict';

/** Whether the mail greets by name somebody it goes to whom the writer met (R9). Another name, or none, is worth a look. */
export const checkSalutation: Check = (reading) => {
  const { text, greeting } = reading.mail;
  if (!greeting) return add(0);
  const greeted = foldWords(text.slice(greeting.start, greeting.end));
  return namesOf(reading).some((name) => greeted.includes(name)) ? fits(greeting) : look(greeting);
};

/** First names, and last names whole or by their last word ("von der Heide", "Heide"); degrees behind a name are never said. */
function namesOf({ people }: Reading): string[] {
  return people
    .flatMap(({ firstName, lastName }) => {
      const last = lastName.replace(/,.*$/s, '').trim();
      return [last, last.split(/\s+/).at(-1) ?? '', firstName].map(foldWords);
    })
    .filter((name) => name.trim() !== '');
}
