import type { Language } from '../../domain/application';
import type { Variants } from '../voice';

/** What one says on the telephone, to be read aloud: short sentences, one question, no pressure (R19, R20, R22). */
export interface CallWording {
  opening: Variants;
  openingAgain: Variants;
  suits: Variants;
  question: Variants;
  thanks: Variants;
  voicemail: Variants;
}

type CallKind = 'status-enquiry' | 'feedback-request';

export const CALLS: Readonly<Record<Language, Readonly<Record<CallKind, CallWording>>>> = {
  de: {
    'status-enquiry': {
      opening: ['{hello}. Wir haben{when} über die Stelle{role} gesprochen.'],
      openingAgain: ['{hello}. Ich melde mich noch einmal zur Stelle{role}, über die wir{when} gesprochen haben.'],
      suits: ['Passt es gerade für zwei Minuten, oder soll ich ein anderes Mal anrufen?'],
      question: [
        'Wie ist der Stand im Auswahlverfahren, und was ist der nächste Schritt?',
        'Wie geht es mit der Stelle weiter, und was ist der nächste Schritt?',
      ],
      thanks: ['Danke für die Auskunft. Die Aufgabe möchte ich weiterhin gern übernehmen. Noch einen schönen Tag.'],
      voicemail: [
        '{hello}. Es geht um die Stelle{role} und unser Gespräch{when}. Ich möchte gern wissen, wie der Stand ist. Ich versuche es in den nächsten Tagen noch einmal, und eine kurze Mail genügt mir auch. Vielen Dank und auf Wiederhören.',
      ],
    },
    'feedback-request': {
      opening: ['{hello}. Danke für [Ihre|deine] Nachricht zur Stelle{role}; die Entscheidung nehme ich so an.'],
      openingAgain: ['{hello}. Danke für [Ihre|deine] Nachricht zur Stelle{role}; die Entscheidung nehme ich so an.'],
      suits: ['Passt es gerade für fünf Minuten, oder soll ich ein anderes Mal anrufen?'],
      question: [
        'Welchen Rat [geben Sie|gibst du] mir für meine nächsten Gespräche: woran sollte ich fachlich oder bei meinem Auftreten arbeiten?',
        'Woran sollte ich bis zum nächsten Gespräch arbeiten, fachlich oder bei meinem Auftreten?',
      ],
      thanks: [
        'Danke, das hilft mir weiter. Unser Gespräch{when} behalte ich in guter Erinnerung. Noch einen schönen Tag.',
      ],
      voicemail: [
        '{hello}. Danke für [Ihre|deine] Nachricht zur Stelle{role}. Ich möchte [Sie|dich] gern um einen Rat für meine nächsten Gespräche bitten und versuche es in den nächsten Tagen noch einmal. Eine kurze Mail genügt mir auch. Vielen Dank und auf Wiederhören.',
      ],
    },
  },
  en: {
    'status-enquiry': {
      opening: ['{hello}. We spoke{when} about {role}.'],
      openingAgain: ['{hello}. I am calling once more about {role}, which we discussed{when}.'],
      suits: ['Do you have two minutes, or shall I call another time?'],
      question: [
        'Where do things stand with the selection, and what is the next step?',
        'How do things continue with the role, and what is the next step?',
      ],
      thanks: ["Thank you for telling me. [I would|I'd] still be glad to take on the job. Have a good day."],
      voicemail: [
        '{hello}. This is about {role} and our interview{when}. I would like to know where things stand. I will try again in the next few days, and a short email is fine too. Thank you, and goodbye.',
      ],
    },
    'feedback-request': {
      opening: ['{hello}. Thank you for your message about {role}; I accept the decision.'],
      openingAgain: ['{hello}. Thank you for your message about {role}; I accept the decision.'],
      suits: ['Do you have five minutes, or shall I call another time?'],
      question: [
        'What advice would you give me for my next interviews: what should I work on, in my skills or in the way I come across?',
        'What should I work on before my next interview, in my skills or in the way I come across?',
      ],
      thanks: ['Thank you, that helps me. I will keep our conversation{when} in good memory. Have a good day.'],
      voicemail: [
        '{hello}. Thank you for your message about {role}. I would like to ask you for a piece of advice for my next interviews and will try again in the next few days. A short email is fine too. Thank you, and goodbye.',
      ],
    },
  },
};
