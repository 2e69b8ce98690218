import type { Language } from '../../domain/application';
import type { Variants } from '../voice';

/**
 * What one says on the telephone, to be read aloud: short sentences, one question, no pressure (R19, R20, R22). A message to a
 * machine is one contact already, so it announces no other call (R20).
 */
export interface CallWording {
  opening: Variants;
  /** The second time. */
  openingAgain: Variants;
  /** To somebody who wasn't at the interview. */
  openingStranger: Variants;
  /** When they had asked for the call. */
  openingAgreed: Variants;
  suits: Variants;
  question: Variants;
  thanks: Variants;
  voicemail: Variants;
  voicemailAgreed: Variants;
  /** Three more to have at hand, in the order in which one would ask them. */
  questions: { first: Variants; second: Variants; third: Variants };
}

export type CallKind = 'status-enquiry' | 'feedback-request';

export const CALLS: Readonly<Record<Language, Readonly<Record<CallKind, CallWording>>>> = {
  de: {
    'status-enquiry': {
      opening: [
        '{hello}. Wir haben{when} über die Stelle{role} gesprochen.',
        '{hello}. Es geht um unser Gespräch{when} über die Stelle{role}.',
        '{hello}. Ich rufe zu unserem Gespräch{when} an, es ging um die Stelle{role}.',
      ],
      openingAgain: [
        '{hello}. Ich melde mich noch einmal zur Stelle{role}, über die wir{when} gesprochen haben.',
        '{hello}. Ich hatte schon einmal nach der Stelle{role} gefragt, über die wir{when} gesprochen haben.',
        '{hello}. Es geht noch einmal um unser Gespräch{when} über die Stelle{role}.',
      ],
      openingStranger: [
        '{hello}. Ich habe mich{when} bei [Ihnen|euch] für die Stelle{role} vorgestellt.',
        '{hello}. Ich war{when} zum Gespräch über die Stelle{role} eingeladen.',
        '{hello}. Es geht um mein Gespräch{when} in [Ihrem|eurem] Haus über die Stelle{role}.',
      ],
      openingAgreed: [
        '{hello}. [Sie hatten|Du hattest] mich gebeten, heute anzurufen. Es geht um die Stelle{role}.',
        '{hello}. Wir hatten verabredet, dass ich heute anrufe. Es geht um die Stelle{role}.',
        '{hello}. Ich rufe wie verabredet an, es geht um die Stelle{role}.',
      ],
      suits: [
        'Passt es gerade für zwei Minuten, oder soll ich ein anderes Mal anrufen?',
        '[Haben Sie|Hast du] gerade zwei Minuten, oder passt es zu einer anderen Zeit besser?',
        'Ist es gerade günstig für eine kurze Frage, oder lieber später?',
      ],
      question: [
        'Wie ist der Stand im Auswahlverfahren?',
        'Was [können Sie|kannst du] mir zum Stand der Auswahl sagen?',
        'Wie geht es mit der Stelle weiter?',
      ],
      thanks: [
        'Danke für die Auskunft. Die Aufgabe möchte ich weiterhin gern übernehmen. Noch einen schönen Tag.',
        'Vielen Dank, jetzt weiß ich, woran ich bin. Mir liegt nach wie vor viel an der Stelle. Einen schönen Tag noch.',
        'Danke, dass [Sie sich|du dir] kurz Zeit genommen [haben|hast]. Ich bin weiter gern dabei. [Auf Wiederhören|Bis bald].',
      ],
      voicemail: [
        '{hello}. Es geht um die Stelle{role} und unser Gespräch{when}. Ich möchte gern wissen, wie der Stand ist. Über eine kurze Nachricht, wann es [Ihnen|dir] passt, freue ich mich. Vielen Dank und [auf Wiederhören|bis bald].',
        '{hello}. Ich rufe zu unserem Gespräch{when} an, es ging um die Stelle{role}. Mich interessiert, wie weit die Auswahl ist. Eine kurze Mail genügt mir, so wie es [Ihnen|dir] passt. Danke und [auf Wiederhören|bis bald].',
        '{hello}. Wir haben{when} über die Stelle{role} gesprochen, und ich möchte nach dem Stand fragen. [Schreiben Sie|Schreib] mir gern ein paar Worte, wenn es passt. Vielen Dank und einen schönen Tag.',
      ],
      voicemailAgreed: [
        '{hello}. [Sie hatten|Du hattest] mich gebeten, heute anzurufen. Es geht um die Stelle{role}. Ein Rückruf passt mir gut, eine kurze Mail ebenso. Vielen Dank und [auf Wiederhören|bis bald].',
        '{hello}. Ich rufe wie verabredet an, es geht um die Stelle{role}. [Melden Sie sich|Melde dich] gern, wenn es [Ihnen|dir] besser passt. Danke und [auf Wiederhören|bis bald].',
      ],
      questions: {
        first: [
          'Wann ist ungefähr mit einer Entscheidung zu rechnen?',
          'Wann fällt voraussichtlich die Entscheidung?',
          'In welcher Woche [werden Sie|werdet ihr] wohl entscheiden?',
        ],
        second: [
          'Was ist der nächste Schritt?',
          'Wie geht es von hier aus weiter?',
          'Ist noch ein weiteres Gespräch geplant?',
        ],
        third: [
          'Fehlt [Ihnen|euch] von mir noch etwas?',
          'Kann ich noch etwas nachreichen, das weiterhilft?',
          'Gibt es noch eine offene Frage, die ich gleich beantworten kann?',
        ],
      },
    },
    'feedback-request': {
      opening: [
        '{hello}. Danke für [Ihre|deine] Rückmeldung zur Stelle{role}; die Entscheidung verstehe ich.',
        '{hello}. Ich habe [Ihre|deine] Absage zur Stelle{role} bekommen und danke [Ihnen|dir] für die klare Antwort.',
        '{hello}. Danke, dass [Sie|du] mir zur Stelle{role} Bescheid gegeben [haben|hast]. Schade, aber ich verstehe die Entscheidung.',
      ],
      openingAgain: [
        '{hello}. Ich melde mich noch einmal zur Stelle{role}; die Entscheidung verstehe ich.',
        '{hello}. Es geht noch einmal um die Stelle{role}. Danke, dass [Sie|du] mir Bescheid gegeben [haben|hast].',
      ],
      openingStranger: [
        '{hello}. Ich habe mich{when} bei [Ihnen|euch] für die Stelle{role} vorgestellt. Danke für die klare Antwort.',
        '{hello}. Zur Stelle{role} habe ich eine Absage bekommen, und die nehme ich so an.',
      ],
      openingAgreed: [
        '{hello}. [Sie hatten|Du hattest] mich gebeten, heute anzurufen. Es geht um unser Gespräch{when}.',
        '{hello}. Wir hatten verabredet, dass ich heute anrufe. Es geht um einen Rat zu meinem Gespräch{when}.',
        '{hello}. Ich rufe wie verabredet an, es geht um unser Gespräch{when}.',
      ],
      suits: [
        'Passt es gerade für fünf Minuten, oder soll ich ein anderes Mal anrufen?',
        '[Haben Sie|Hast du] gerade fünf Minuten, oder passt es zu einer anderen Zeit besser?',
        'Ist es gerade günstig für eine kurze Frage, oder lieber später?',
      ],
      question: [
        'Welchen Rat [geben Sie|gibst du] mir für meine nächsten Gespräche?',
        'Woran sollte ich bis zum nächsten Gespräch arbeiten?',
        'Was [würden Sie|würdest du] mir für die nächste Bewerbung raten?',
      ],
      thanks: [
        'Danke, das hilft mir weiter. Unser Gespräch{when} behalte ich in guter Erinnerung. Noch einen schönen Tag.',
        'Vielen Dank für [Ihre|deine] Offenheit, damit kann ich etwas anfangen. [Ihnen|Euch] und dem Team alles Gute.',
        'Danke für den Rat, den nehme ich gern mit. Alles Gute für [Sie|euch], und [auf Wiederhören|tschüss].',
      ],
      voicemail: [
        '{hello}. Danke für [Ihre|deine] Rückmeldung zur Stelle{role}. Ich möchte [Sie|dich] gern um einen Rat für meine nächsten Gespräche bitten. Eine kurze Mail, wann es [Ihnen|dir] passt, hilft mir schon. Vielen Dank und [auf Wiederhören|alles Gute].',
        '{hello}. Es geht um unser Gespräch{when} zur Stelle{role}, und die Entscheidung verstehe ich. Über einen kurzen Rat für das nächste Mal freue ich mich, so wie es [Ihnen|dir] passt. Danke und [auf Wiederhören|alles Gute].',
        '{hello}. Danke, dass [Sie|du] mir zur Stelle{role} Bescheid gegeben [haben|hast]. Über ein, zwei Sätze, was ich beim nächsten Gespräch besser machen kann, freue ich mich. Vielen Dank und einen schönen Tag.',
      ],
      voicemailAgreed: [
        '{hello}. [Sie hatten|Du hattest] mich gebeten, heute anzurufen. Es geht um einen Rat nach unserem Gespräch{when}. Ein Rückruf passt mir gut, eine kurze Mail ebenso. Vielen Dank und [auf Wiederhören|bis bald].',
        '{hello}. Ich rufe wie verabredet an, es geht um unser Gespräch{when}. [Melden Sie sich|Melde dich] gern, wenn es [Ihnen|dir] besser passt. Danke und [auf Wiederhören|bis bald].',
      ],
      questions: {
        first: [
          'Was sollte ich fachlich noch vertiefen?',
          'Welches Wissen sollte ich weiter ausbauen?',
          'Welche Erfahrung würde meine nächste Bewerbung stärken?',
        ],
        second: [
          'Wie habe ich im Gespräch auf [Sie|dich] gewirkt?',
          'Was kann ich an meinem Auftreten verbessern?',
          'Welche meiner Antworten [hätten Sie sich|hättest du dir] anders gewünscht?',
        ],
        third: [
          'Womit sollte ich anfangen?',
          'Welche eine Sache sollte ich mir zuerst vornehmen?',
          'Was davon ist [Ihrer|deiner] Meinung nach das Wichtigste?',
        ],
      },
    },
  },
  en: {
    'status-enquiry': {
      opening: [
        '{hello}. We spoke{when} about {role}.',
        '{hello}. This is about our interview{when} for {role}.',
        '{hello}. I am calling about {role}, which we discussed{when}.',
      ],
      openingAgain: [
        '{hello}. I am calling once more about {role}, which we discussed{when}.',
        '{hello}. I asked about {role} once before; we spoke about it{when}.',
        '{hello}. This is about {role} again, which we talked about{when}.',
      ],
      openingStranger: [
        '{hello}. I had an interview with your company{when} for {role}.',
        '{hello}. I was invited to an interview{when} for {role}.',
        '{hello}. This is about my interview{when} for {role}.',
      ],
      openingAgreed: [
        '{hello}. You asked me to call today. It is about {role}.',
        '{hello}. We agreed that I would call today. It is about {role}.',
        '{hello}. I am calling as agreed, about {role}.',
      ],
      suits: [
        'Do you have two minutes, or shall I call another time?',
        'Is this a good moment for a short question, or would another time suit you better?',
        'Have I caught you at a good time, or shall I call later?',
      ],
      question: [
        'Where do things stand with the selection?',
        'What can you tell me about where things stand?',
        'How do things continue with the role?',
      ],
      thanks: [
        "Thank you for telling me. [I would|I'd] still be glad to take on the job. Have a good day.",
        'Thank you, now I know where things stand. I am still very interested in the role. Have a good day.',
        "Thanks for your time. The role still appeals to me, so [I am|I'm] glad to wait. Goodbye.",
      ],
      voicemail: [
        '{hello}. This is about {role} and our interview{when}. I would like to know where things stand. A short message whenever it suits you would be lovely. Thank you, and goodbye.',
        '{hello}. I am calling about {role}, which we discussed{when}. I am curious how far the selection has come. A short email is enough, whenever you have a moment. Thanks, and goodbye.',
        '{hello}. We spoke{when} about {role}, and I wanted to ask where things stand. Feel free to send me a line when it suits you. Thank you, and have a good day.',
      ],
      voicemailAgreed: [
        '{hello}. You asked me to call today. It is about {role}. A call or a short email whenever it suits you is fine with me. Thank you, and goodbye.',
        '{hello}. I am calling as agreed, about {role}. Feel free to choose another time that suits you better. Thanks, and goodbye.',
      ],
      questions: {
        first: [
          'What does the timeline look like from here?',
          'Roughly when do you think there will be a decision?',
          'In which week will it probably be settled?',
        ],
        second: ['What is the next step?', 'How does it go on from here?', 'Is another interview planned?'],
        third: [
          'Is anything from me still missing?',
          'Is there anything I can send that would help?',
          'Is there an open question that I can answer right away?',
        ],
      },
    },
    'feedback-request': {
      opening: [
        '{hello}. Thank you for your message about {role}; I accept the decision.',
        '{hello}. I have your answer about {role}, and thank you for being clear about it.',
        '{hello}. Thank you for letting me know about {role}. That is all right with me.',
      ],
      openingAgain: [
        '{hello}. I am calling once more about {role}; I accept the decision.',
        '{hello}. This is about {role} again. Thank you for letting me know.',
      ],
      openingStranger: [
        '{hello}. I had an interview with your company{when} for {role}. Thank you for the clear answer.',
        '{hello}. I was turned down for {role}, and I accept the decision.',
      ],
      openingAgreed: [
        '{hello}. You asked me to call today. It is about our interview{when}.',
        '{hello}. We agreed that I would call today. It is about a piece of advice after my interview{when}.',
        '{hello}. I am calling as agreed, about our interview{when}.',
      ],
      suits: [
        'Do you have five minutes, or shall I call another time?',
        'Is this a good moment for a short question, or would another time suit you better?',
        'Have I caught you at a good time, or shall I call later?',
      ],
      question: [
        'What advice would you give me for my next interviews?',
        'What should I work on before my next interview?',
        'What would you suggest for my next application?',
      ],
      thanks: [
        'Thank you, that helps me. I will keep our conversation{when} in good memory. Have a good day.',
        'Thank you for being so open; I can do something with that. All the best to you and the team.',
        'Thanks for the advice, I will take it with me. All the best, and goodbye.',
      ],
      voicemail: [
        '{hello}. Thank you for your message about {role}. I would like to ask you for a piece of advice for my next interviews. A short email whenever it suits you would help me already. Thank you, and goodbye.',
        '{hello}. This is about our interview{when} for {role}, and I accept the decision. I would be glad of a short piece of advice for next time, whenever it suits you. Thanks, and goodbye.',
        '{hello}. Thank you for letting me know about {role}. I like to learn, and a line or two on what I can do better in my next interview would be welcome. Thank you, and have a good day.',
      ],
      voicemailAgreed: [
        '{hello}. You asked me to call today. It is about a piece of advice after our interview{when}. A call or a short email whenever it suits you is fine with me. Thank you, and goodbye.',
        '{hello}. I am calling as agreed, about our interview{when}. Feel free to choose another time that suits you better. Thanks, and goodbye.',
      ],
      questions: {
        first: [
          'Which of my skills should I deepen?',
          'What knowledge should I build on?',
          'Which experience would make my next application stronger?',
        ],
        second: [
          'How did I come across in the interview?',
          'What could I improve in the way I come across?',
          'Which of my answers would you have liked to be different?',
        ],
        third: [
          'Where should I start?',
          'Which one thing should I take on first?',
          'Which of these matters most, in your view?',
        ],
      },
    },
  },
};
