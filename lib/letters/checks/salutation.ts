import { nameParts } from '../names/nameParts';
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

/** Last names whole or by their last word ("von der Heide", "Heide"), and first names. */
function namesOf({ people }: Reading): string[] {
  return people
    .flatMap((person) => {
      const { first, last } = nameParts(person);
      return [last, last.split(' ').at(-1) ?? '', first].map(foldWords);
    })
    .filter((name) => name.trim() !== '');
}
