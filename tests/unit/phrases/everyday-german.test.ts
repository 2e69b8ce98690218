import { describe, expect, it } from 'vitest';
import { checkText } from '../../../lib/phrases/checkText';

/** Fine as they stand: everyday politeness, and what good advice recommends. */
const FINE = [
  'Vielen Dank für das Gespräch am Dienstag und die Zeit, die Sie sich genommen haben.',
  'Über eine Einladung zu einem zweiten Gespräch würde ich mich sehr freuen.',
  'Ich würde mich sehr freuen, das Team in einem zweiten Gespräch kennenzulernen.',
  'Darf ich fragen, wie der aktuelle Stand der Bewerbung ist?',
  'Bis wann kann ich voraussichtlich mit einer Nachricht rechnen?',
  'Wann rechnen Sie mit einer Entscheidung?',
  'Wie geht es nach dem Gespräch weiter?',
  'Das Zeugnis reiche ich bis Freitag nach.',
  'Wie von Ihnen genannt, melde ich mich bis Freitag mit den Unterlagen.',
  'Sie sagten, dass bis Monatsende eine Entscheidung fällt; ich bin gespannt.',
  'Es eilt nicht, antworten Sie, wann es Ihnen passt.',
  'Ich stehe ab September für sechs Monate zur Verfügung.',
  'Könnten Sie mir die Unterlagen vorab zur Verfügung stellen?',
  'Zu Ihrer Frage nach dem Schichtplan ergänze ich, dass ich auch nachts arbeite.',
  'Für Ihre Rückmeldung zur Aufgabe danke ich Ihnen.',
  'Entschuldigen Sie die falsche Anlage von gestern; hier ist die richtige.',
  'Was könnte ich beim nächsten Mal besser machen?',
];
/** A matter of taste at most. */
const TASTE = [
  'Ich freue mich auf Ihre Rückmeldung.',
  'Ich freue mich, von Ihnen zu hören.',
  'Vielleicht passt Ihnen der Mittwoch besser.',
];

const check = (sentence: string) =>
  checkText(`Sehr geehrte Frau Muster,\n\n${sentence}`, { language: 'de', isApplication: true });

describe('Everyday politeness in German and what good advice recommends (R6, R8, R10, R12, R19, R22)', () => {
  it.each(FINE)('%s', (sentence) => {
    expect(check(sentence)).toEqual([]);
  });

  it.each(TASTE)('is at most a matter of taste: %s', (sentence) => {
    expect(check(sentence).filter(({ severity }) => severity === 'clear')).toEqual([]);
  });
});
