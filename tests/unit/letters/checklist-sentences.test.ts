import { describe, expect, it } from 'vitest';
import { type ChecklistItem, checklist } from '../../../lib/letters/checklist';
import { requestWith } from './letter-request';

/** One paragraph after a greeting; `+` holds the item, `-` doesn't. */
const SENTENCES: Partial<Record<ChecklistItem, Record<'de' | 'en', string[]>>> = {
  thanks_interview: {
    de: [
      '+ haben Sie vielen Dank für den ausführlichen Austausch.',
      '+ ich bin Ihnen dankbar, dass Sie sich so spontan mit mir getroffen haben.',
      '+ danke nochmals für das nette Kennenlernen am Freitag.',
      '+ über den Vormittag bei Ihnen habe ich mich gefreut; danke dafür.',
      '+ merci für die zwei Stunden heute.',
      '+ mein Dank geht auch an Ihre Kollegin, die beim Interview dabei war.',
      '- ich bedanke mich im Voraus für Ihre Antwort.',
      '- es hat mich gefreut, Sie kennenzulernen.',
      '- unser Gespräch war sehr angenehm.',
    ],
    en: [
      '+ Many thanks for making time for me this week.',
      '+ I am grateful for the frank conversation we had.',
      '+ Thanks so much for chatting with me earlier.',
      '+ I really appreciated our call this morning.',
      '+ Thank you both for having me on Tuesday.',
      '+ Just a short note of thanks for yesterday.',
      '- I would appreciate a call this week.',
      '- It was lovely to meet you.',
      '- The interview was good.',
    ],
  },
  thanks_chance: {
    de: [
      '+ danke für die Einladung nach Kassel.',
      '+ vielen Dank, dass ich Ihre Werkstatt anschauen durfte.',
      '+ ich danke Ihnen für den offenen Einblick in die Planung.',
      '+ danke, dass du mich deinem Team vorgestellt hast.',
      '+ danke, dass ich mich bei Ihnen präsentieren konnte.',
      '- danke für das Gespräch.',
      '- ich freue mich auf die Chance, bei Ihnen zu arbeiten.',
    ],
    en: [
      '+ Thank you for inviting me to the depot.',
      '+ Thanks for introducing me to the night crew.',
      '+ I appreciated the chance to see the archive.',
      '+ I am grateful for the opportunity to present my plan.',
      '+ Thank you for walking me through the process.',
      '- Thank you for the interview.',
      '- I would welcome the opportunity to join you.',
    ],
  },
  positive: {
    de: [
      '+ Die klaren Abläufe in Ihrer Annahme haben mich überzeugt.',
      '+ Wie ruhig Ihre Schichtleiterin mit der Störung umging, war für mich das Eindrücklichste.',
      '+ Mir hat imponiert, dass Lehrlinge bei Ihnen früh Verantwortung tragen.',
      '+ Ich fand es klasse, wie die Tierpflegerinnen zusammenarbeiten.',
      '+ Ihr Umgang mit Reklamationen ist vorbildlich.',
      '+ So viel Sorgfalt bei der Übergabe habe ich selten gesehen.',
      '- Meine Unterlagen finden Sie im Anhang.',
      '- Das Gespräch war angenehm.',
      '- Ich habe drei Jahre im Lager gearbeitet.',
      '- Die Frage nach dem Zeugnis beantworte ich gern.',
    ],
    en: [
      '+ I was impressed with how your nurses hand over.',
      '+ The care your joiners put into old windows is remarkable.',
      '+ It is refreshing to see apprentices trusted with real orders.',
      '+ What I liked most was the quiet on the ward.',
      '+ I admire the way your drivers plan their own routes.',
      '+ The openness about last year’s losses spoke to me.',
      '- My references are attached.',
      '- I have worked in a warehouse for three years.',
      '- It was a pleasure to meet you.',
      '- I can start in March.',
    ],
  },
  wish_reason: {
    de: [
      '+ Seit der Führung weiß ich noch genauer, dass ich hier anfangen will, weil jeder jedem hilft.',
      '+ Die Stelle reizt mich nun umso mehr, denn Schweißen und Planen liegen in einer Hand.',
      '+ Ich würde mich freuen, Teil dieser Werkstatt zu werden, gerade wegen der kurzen Wege.',
      '+ Besonders die Nachtfahrten haben mich neugierig gemacht. Deshalb bewerbe ich mich umso lieber bei Ihnen.',
      '+ Ihre Art zu unterrichten überzeugt mich, darum möchte ich gern bei Ihnen mitarbeiten.',
      '- Ich möchte mich bedanken, weil Sie sich Zeit genommen haben.',
      '- Ich möchte die Stelle.',
      '- Ich würde gern wissen, wie groß das Team ist.',
      '- Ich habe großes Interesse an der Stelle.',
    ],
    en: [
      '+ Seeing the looms made me want the job even more.',
      '+ I would love to work with you because nobody there works alone.',
      '+ The role appeals to me more now that I know how you plan shifts; that is why I would gladly take it.',
      '+ After our talk I am keener than ever to join, mainly for the way you train people.',
      '+ Your plans for the orchard are the reason I want to be part of it.',
      '- I would like to thank you because you took the time.',
      '- I want the job.',
      '- I would like to know how big the team is.',
      '- I am very interested in the position.',
    ],
  },
  second: {
    de: [
      '+ Für eine zweite Runde nehme ich mir gern Zeit.',
      '+ Gern komme ich noch einmal nach Fulda.',
      '+ Auf ein Wiedersehen freue ich mich.',
      '+ Wenn Sie mich dem Team vorstellen möchten, bin ich gern dabei.',
      '+ Einen Probearbeitstag kann ich jederzeit einrichten.',
      '- Danke für das zweite Gespräch.',
      '- Ich freue mich auf Ihre Antwort.',
      '- Noch einmal vielen Dank.',
    ],
    en: [
      '+ I would be glad to come back.',
      '+ Happy to meet again whenever suits.',
      '+ I could do a trial shift next week.',
      '+ A follow-up conversation would be most welcome.',
      '+ I’d gladly join you for another round.',
      '- Thank you for the second interview.',
      '- I look forward to your reply.',
      '- Thanks once more.',
    ],
  },
  open_question: {
    de: [
      '+ Wie viele Leute arbeiten in der Frühschicht?',
      '+ Nicht gefragt habe ich, wer die Touren plant.',
      '+ Mich würde noch interessieren, ob Sie auch samstags öffnen.',
      '+ Unklar ist mir noch, ab wann die Stelle besetzt wird.',
      '- Darf ich Ihnen das Zeugnis nachreichen?',
      '- Alle meine Fragen sind beantwortet.',
    ],
    en: [
      '+ Who would I report to?',
      '+ I forgot to ask whether the rota changes in summer.',
      '+ I would still like to know how the bonus works.',
      '+ One thing we did not get to is who trains new people.',
      '- Shall I send the certificate?',
      '- You answered all my questions.',
    ],
  },
  invitation: {
    de: [
      '+ Sie erreichen mich am besten abends.',
      '+ Über eine Zeile von Ihnen freue ich mich.',
      '+ Falls noch etwas fehlt, sagen Sie mir gern Bescheid.',
      '+ Ich bin gespannt, von Ihnen zu hören.',
      '- Danke für Ihre Nachricht.',
      '- Ich wünsche Ihnen ein schönes Wochenende.',
      '- Ich freue mich auf Ihre Antwort. Bitte melden Sie sich.',
    ],
    en: [
      '+ A line from you would make my week.',
      '+ Do get in touch if anything is missing.',
      '+ I hope to hear from you.',
      '+ You can reach me on my mobile in the evenings.',
      '- Thank you for your message.',
      '- Have a good weekend.',
      '- Please let me know. I look forward to hearing from you.',
    ],
  },
};

const cases = Object.entries(SENTENCES).flatMap(([item, byLanguage]) =>
  (['de', 'en'] as const).flatMap((language) =>
    byLanguage[language].map((line) => ({ item, language, sentence: line.slice(2), isThere: line.startsWith('+') })),
  ),
);

describe('The checklist reads by meaning, in words that none of our letters has', () => {
  it.each(cases)('$item in $language: "$sentence"', ({ item, language, sentence, isThere }) => {
    const greeting = language === 'de' ? 'Guten Tag Frau Weber,' : 'Dear Ms Weber,';
    const entries = checklist(
      `${greeting}\n\n${sentence}`,
      requestWith({ contact: { language }, role: '', company: '' }),
      [],
    );
    const state = entries.find((entry) => entry.item === item)?.state;
    expect(state === 'fits').toBe(isThere);
  });
});
