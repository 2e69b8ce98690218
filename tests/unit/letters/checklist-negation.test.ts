import { describe, expect, it } from 'vitest';
import { type ChecklistItem, checklist } from '../../../lib/letters/checklist';
import { requestWith } from './letter-request';

/** `-` denies the item, `+` holds such a word and denies nothing. */
const SENTENCES: Partial<Record<ChecklistItem, Record<'de' | 'en', string[]>>> = {
  wish_reason: {
    de: [
      '- Leider möchte ich nicht bei Ihnen arbeiten, weil mir der Weg zu weit ist.',
      '- Nach der Führung durch die Kühlhalle möchte ich nie in der Nachtschicht anfangen.',
      '- Ich kann mir nicht vorstellen, bei Ihnen zu arbeiten, denn die Wege sind lang.',
      '- Ich glaube nicht, dass ich bei Ihnen arbeiten möchte, weil alle allein sitzen.',
      '- Deshalb möchte ich die Ausbildung keinesfalls bei Ihnen machen.',
      '- Wegen der Schichten werde ich die Stelle ohne Bedauern nicht annehmen.',
      '+ Ich möchte nicht nur irgendwo anfangen, sondern bei Ihnen arbeiten, weil jeder jedem hilft.',
      '+ Nirgends habe ich so ruhige Abläufe gesehen, deshalb möchte ich bei Ihnen arbeiten.',
      '+ Obwohl ich noch nie im Lager war, möchte ich bei Ihnen anfangen, weil jeder jedem hilft.',
    ],
    en: [
      '- I do not want to work with you because the way is too long.',
      "- I don't think I want to join, because nobody there works together.",
      '- I would never take the job, since the nights are long.',
      '- I no longer want to be part of it because of the noise.',
      '+ I would love to work with you, not least because nobody there works alone.',
      "+ I couldn't be keener to join, mainly for the way you train people.",
    ],
  },
  second: {
    de: [
      '- Von einem zweiten Gespräch sehe ich ab.',
      '- An einem zweiten Gespräch habe ich kein Interesse.',
      '- Auf ein zweites Treffen möchte ich verzichten.',
      '- Ein weiteres Gespräch lehne ich dankend ab.',
      '- Ich bin nicht bereit, noch einmal zu Ihnen zu kommen.',
      '- Ohne ein zweites Gespräch ist für mich alles geklärt.',
      '+ Für ein zweites Gespräch komme ich gern, und ich brauche dafür keinen Urlaub.',
      '+ Ich zögere nicht, noch einmal nach Fulda zu kommen.',
      '+ Wollen wir uns nicht noch einmal treffen?',
    ],
    en: [
      '- I would rather not come to a second interview.',
      '- I must decline a second interview.',
      "- I don't want to come back.",
      '- I see no reason to meet again.',
      '- I am withdrawing and will not need another conversation.',
      '+ I would be glad to come back, and I need no notice.',
      "+ If Monday doesn't suit, I could do a trial shift later.",
      '+ There is no rush, but a second conversation would be most welcome.',
    ],
  },
  invitation: {
    de: [
      '- Von einem zweiten Gespräch sehe ich ab.',
      '- Auf Ihre Antwort warte ich nicht mehr.',
      '- Bitte melden Sie sich nie wieder bei mir.',
      '- Eine Rückmeldung brauche ich nicht.',
      '+ Rufen Sie mich gern an, mich stört das nicht.',
      '+ Es eilt nicht, aber über eine Zeile von Ihnen freue ich mich.',
    ],
    en: [
      "- Please don't write to me again.",
      '- There is nothing I need to hear from you.',
      '- I can do without your reply.',
      "+ Please don't hesitate to get in touch.",
      '+ No rush, but a line from you would make my week.',
    ],
  },
};

/** Sentences of a status enquiry that reproach somebody, openly or by what should have been. */
const REPROACHES = {
  de: [
    'Ich hätte längst von Ihnen hören sollen.',
    'Eigentlich hätte ich schon eine Antwort bekommen müssen.',
    'Sie hätten mir Bescheid geben können.',
    'Hätten Sie mich nicht anrufen sollen?',
    'Eine Entscheidung müsste inzwischen gefallen sein.',
    'Ihre Antwort ist überfällig.',
    'Ich hätte eigentlich früher mit einer Rückmeldung gerechnet.',
  ],
  en: [
    'I should have heard by now.',
    'I should really have heard from you last week.',
    'You could have told me.',
    'I was supposed to hear from you on Monday.',
    'I ought to have been told.',
    'Your answer is overdue.',
  ],
};
const NO_REPROACHES = {
  de: [
    'Gern wüsste ich, wie es weitergeht.',
    'Ich hätte noch eine Frage zum Ablauf.',
    'Sollten Sie noch Zeit brauchen, warte ich gern.',
    'Danach hätte ich im Gespräch fragen sollen.',
    'Ich hätte schon im Mai Zeit.',
  ],
  en: [
    'May I ask how things stand?',
    'I should have asked this on Monday.',
    'If you need more time, I am glad to wait.',
    'I would be glad to hear how the search is going.',
    'I should be free from May.',
  ],
};

const stateOf = (item: ChecklistItem, sentence: string, language: 'de' | 'en', kind?: string) => {
  const greeting = language === 'de' ? 'Guten Tag Frau Weber,' : 'Dear Ms Weber,';
  const request = requestWith({ contact: { language }, role: '', company: '', ...(kind && { kind: kind as never }) });
  return checklist(`${greeting}\n\n${sentence}`, request, []).find((entry) => entry.item === item)?.state;
};

const cases = Object.entries(SENTENCES).flatMap(([item, byLanguage]) =>
  (['de', 'en'] as const).flatMap((language) =>
    byLanguage[language].map((line) => ({
      item: item as ChecklistItem,
      language,
      sentence: line.slice(2),
      isThere: line.startsWith('+'),
    })),
  ),
);

describe('A decision that is not taken as it is (R23)', () => {
  it.each([
    ['de', 'Ihre Entscheidung akzeptiere ich nicht.'],
    ['de', 'Die Absage kann ich so nicht hinnehmen.'],
    ['en', 'I cannot accept your decision.'],
  ] as const)('is worth a look in %s: "%s"', (language, sentence) => {
    expect(stateOf('acceptance', sentence, language, 'rejection-reply')).toBe('look');
  });
});

describe('Interest (R19)', () => {
  it.each([
    ['de', 'An der Stelle habe ich kein Interesse mehr.', 'add'],
    ['de', 'Mein Interesse an der Stelle hat nicht nachgelassen.', 'fits'],
    ['en', 'I am no longer interested in the job.', 'add'],
    ['en', 'My interest in the job has not faded.', 'fits'],
  ] as const)('in %s: "%s"', (language, sentence, state) => {
    expect(stateOf('interest', sentence, language, 'status-enquiry')).toBe(state);
  });
});

describe('The checklist reads what is denied (R7, R12)', () => {
  it.each(cases)('$item in $language: "$sentence"', ({ item, language, sentence, isThere }) => {
    expect(stateOf(item, sentence, language) === 'fits').toBe(isThere);
  });
});

describe.each(['de', 'en'] as const)('A reproach by what should have been, in %s (R21)', (language) => {
  it.each(REPROACHES[language])('is worth a look: "%s"', (sentence) => {
    expect(stateOf('no_reproach', sentence, language, 'status-enquiry')).toBe('look');
  });
  it.each(NO_REPROACHES[language])('is none in "%s"', (sentence) => {
    expect(stateOf('no_reproach', sentence, language, 'status-enquiry')).toBe('fits');
  });
});
