import type { Wording } from './wording';

/** `[Sie|du]`; what follows the salutation starts in small letters and is capitalised where that is the custom. */
export const GERMAN: Wording = {
  thankYou: {
    subject: [
      'Danke für das Gespräch{when}',
      'Unser Gespräch{when}',
      'Zu unserem Gespräch{when}',
      'Mein Dank für unser Gespräch{when}',
    ],
    opening: [
      'vielen Dank für unser Gespräch{when} und für die Chance, mich um die Stelle{role} zu bewerben.',
      '{on} haben wir über die Stelle{role} gesprochen. Für dieses Gespräch und für die Chance, die Aufgaben näher kennenzulernen, danke ich [Ihnen|dir].',
      'für unser Gespräch{when} und die Gelegenheit, mehr über die Stelle{role} zu erfahren, danke ich [Ihnen|dir] herzlich.',
      'danke, dass ich mich{when} bei [Ihnen|euch] für die Stelle{role} vorstellen konnte. Über das Gespräch und über diese Chance habe ich mich gefreut.',
      'seit unserem Gespräch{when} habe ich in Ruhe über die Stelle{role} nachgedacht. Danke für den Austausch und für die Chance, mich vorzustellen.',
      'in unserem Gespräch{when} ging es um die Stelle{role}. Für den Austausch und für die Möglichkeit, mich vorzustellen, danke ich [Ihnen|dir] herzlich.',
    ],
    openingLate: [
      'auch mit etwas Abstand möchte ich [Ihnen|dir] für unser Gespräch{when} danken, ebenso für die Chance, mich um die Stelle{role} zu bewerben.',
      'in den Tagen seit unserem Gespräch{when} habe ich noch einige Male an die Stelle{role} gedacht. Danke für den Austausch und für die Chance, mich vorzustellen.',
      'unser Gespräch{when} liegt nun schon etwas zurück. Mein Dank dafür und für die Chance, mehr über die Stelle{role} zu erfahren, ist so frisch wie am selben Tag.',
      'mit ein paar Tagen Abstand danke ich [Ihnen|dir] für unser Gespräch{when} und für die Gelegenheit, die Stelle{role} näher kennenzulernen.',
    ],
    wishWithReason: [
      'Auch deshalb möchte ich nach unserem Gespräch noch lieber bei [Ihnen|euch] arbeiten als vorher.',
      'Das ist einer der Gründe, aus denen ich jetzt noch lieber bei [Ihnen|euch] anfangen möchte als vor dem Gespräch.',
      'Mein Wunsch, bei [Ihnen|euch] zu arbeiten, ist dadurch noch größer geworden.',
      'Deshalb ist mir die Stelle seit dem Gespräch noch wichtiger, und ich möchte sie gern übernehmen.',
      'Darum kann ich nach dem Gespräch klarer sagen als davor: Ich möchte bei [Ihnen|euch] arbeiten.',
      'Aus diesem Grund möchte ich die Aufgabe jetzt noch lieber übernehmen als zuvor.',
    ],
    wish: [
      'Nach dem Gespräch möchte ich noch lieber bei [Ihnen|euch] arbeiten als vorher.',
      'Mein Wunsch, bei [Ihnen|euch] zu arbeiten, ist seitdem noch größer.',
      'Die Stelle möchte ich jetzt noch lieber übernehmen als vor dem Gespräch.',
      'Ich möchte die Aufgabe gern übernehmen, jetzt noch mehr als vor dem Gespräch.',
    ],
    secondInterview: [
      'Wenn aus [Ihrer|deiner] Sicht ein zweites Gespräch sinnvoll ist, freue ich mich über eine kurze Nachricht.',
      'Ein zweites Gespräch ist mir willkommen; eine kurze Antwort auf diese Mail genügt.',
      'Zu einem zweiten Gespräch bin ich gern bereit. [Schreiben Sie|Schreib] mir einfach, was für [Sie|dich] der passende nächste Schritt ist.',
      'Gern spreche ich ein zweites Mal mit [Ihnen|dir]. Wenn [Sie das auch möchten, melden Sie sich|du das auch möchtest, melde dich], wann es [Ihnen|dir] passt.',
      'Über ein zweites Gespräch freue ich mich. Ein Hinweis, wie es bei [Ihnen|euch] weitergeht, hilft mir beim Planen.',
      'Alles Weitere bespreche ich gern in einem zweiten Gespräch; [sagen Sie|sag] mir einfach, ob das für [Sie|dich] infrage kommt.',
    ],
  },
  stayed: {
    clause: [
      'Besonders im Gedächtnis geblieben ist mir, {f}.',
      'Seitdem geht mir durch den Kopf, {f}.',
      'Gut in Erinnerung habe ich, {f}.',
      'Mitgenommen habe ich vor allem, {f}.',
      'Am stärksten hängen geblieben ist bei mir, {f}.',
    ],
    subject: [
      'Besonders im Gedächtnis geblieben ist mir {f}.',
      'Seitdem beschäftigt mich {f}.',
      'Am stärksten hängen geblieben ist bei mir {f}.',
      'Gut in Erinnerung ist mir {f}.',
    ],
    object: [
      'Gut in Erinnerung habe ich {f}.',
      'Mitgenommen habe ich vor allem {f}.',
      'Gemerkt habe ich mir besonders {f}.',
      'Deutlich vor Augen habe ich noch {f}.',
    ],
    any: [
      'Besonders im Gedächtnis geblieben ist mir: {f}.',
      'Ganz oben in meinen Notizen steht: {f}.',
      'Gemerkt habe ich mir vor allem: {f}.',
      'Mitgenommen habe ich vor allem: {f}.',
      'Das habe ich gut in Erinnerung: {f}.',
    ],
    sentence: [
      'Eines ist mir besonders im Gedächtnis geblieben: {f}',
      'Einen Punkt habe ich mir gut gemerkt: {f}',
      'Ein Gedanke geht mir seitdem durch den Kopf: {f}',
      'Das ist bei mir am stärksten hängen geblieben: {f}',
    ],
    moreClause: ['Dazu kommt, {f}.', 'Gemerkt habe ich mir auch, {f}.', 'Ebenso präsent ist mir, {f}.'],
    moreAny: ['Dazu kommt: {f}.', 'Auch das habe ich mir notiert: {f}.', 'Und noch etwas: {f}.'],
  },
  impressed: {
    clause: [
      'Gut gefallen hat mir, {f}.',
      'Überzeugt hat mich, {f}.',
      'Positiv aufgefallen ist mir, {f}.',
      'Beeindruckt hat mich, {f}.',
      'Angesprochen hat mich, {f}.',
    ],
    subject: [
      'Gut gefallen hat mir bei [Ihnen|euch] {f}.',
      'Überzeugt hat mich {f}.',
      'Positiv aufgefallen ist mir {f}.',
      'Beeindruckt hat mich {f}.',
    ],
    object: [
      'An [Ihrem|eurem] Unternehmen schätze ich besonders {f}.',
      'Besonders mag ich {f}.',
      'Anziehend finde ich bei [Ihnen|euch] {f}.',
      'Sympathisch finde ich {f}.',
    ],
    any: [
      'Positiv aufgefallen ist mir bei [Ihnen|euch]: {f}.',
      'Was mir an [Ihrem|eurem] Unternehmen gefällt: {f}.',
      'Das spricht mich bei [Ihnen|euch] an: {f}.',
      'Was mich überzeugt hat: {f}.',
    ],
    sentence: [
      'Das hat mir bei [Ihnen|euch] gut gefallen: {f}',
      'Das hat mich beeindruckt: {f}',
      'Etwas hat mich besonders überzeugt: {f}',
      'Eines spricht mich bei [Ihnen|euch] besonders an: {f}',
    ],
    moreClause: ['Dazu kommt, {f}.', 'Ebenso gefällt mir, {f}.', 'Angenehm fand ich außerdem, {f}.'],
    moreAny: ['Dazu kommt: {f}.', 'Ebenso gefällt mir: {f}.', 'Auch das spricht mich an: {f}.'],
  },
  repair: {
    clause: [
      'Ergänzen möchte ich noch, {f}.',
      'Nachtragen möchte ich, {f}.',
      'Zu meinen Antworten gehört auch, {f}.',
      'Noch nicht erzählt habe ich, {f}.',
    ],
    infinitive: ['Ergänzend möchte ich noch {f}.', 'Gern möchte ich noch {f}.', 'Nachträglich möchte ich noch {f}.'],
    sentence: [
      'Unser Gespräch möchte ich um einen Punkt ergänzen: {f}',
      'Einen Punkt möchte ich noch ergänzen: {f}',
      'Nach dem Gespräch ist mir noch etwas eingefallen: {f}',
      'Zu einer [Ihrer|deiner] Fragen möchte ich noch etwas nachtragen: {f}',
    ],
    any: [
      'Zu diesem Punkt sage ich gern noch mehr: {f}.',
      'Einen Punkt möchte ich gern vertiefen: {f}.',
      'Hierzu habe ich inzwischen noch mehr im Kopf: {f}.',
    ],
  },
  questions: {
    one: [
      'Eine Frage ist bei mir noch offen: {f}',
      'Eine Frage habe ich noch: {f}',
      'Etwas wüsste ich gern noch: {f}',
      'Beim Nachdenken kam mir noch eine Frage: {f}',
    ],
    two: [
      'Zwei Fragen sind bei mir noch offen: {f}',
      'Zwei Fragen habe ich noch: {f}',
      'Beim Nachdenken kamen mir noch zwei Fragen: {f}',
    ],
    indirect: [
      '[Können Sie|Kannst du] mir noch sagen, {f}?',
      'Darf ich [Sie|dich] noch fragen, {f}?',
      '[Mögen Sie|Magst du] mir noch erzählen, {f}?',
    ],
    moreIndirect: ['Und [wissen Sie|weißt du], {f}?', 'Und [können Sie|kannst du] mir auch sagen, {f}?'],
    moreDirect: ['Und noch eine zweite Frage: {f}', 'Und noch etwas wüsste ich gern: {f}'],
    topic: [
      'Zu einem Thema möchte ich gern noch etwas mehr wissen: {f}. Was [können Sie|kannst du] mir dazu sagen?',
      'Ein Thema haben wir nur gestreift: {f}. Wie [halten Sie|haltet ihr] es damit?',
      'Noch ein Thema interessiert mich: {f}. Wie ist das bei [Ihnen|euch] geregelt?',
    ],
    topics: [
      'Zu zwei Themen möchte ich gern noch etwas mehr wissen: {f}. Was [können Sie|kannst du] mir dazu sagen?',
      'Noch zwei Themen interessieren mich: {f}. Wie ist das bei [Ihnen|euch] geregelt?',
    ],
  },
  status: {
    subject: ['Stand zur Stelle{role}', 'Unser Gespräch{when}: wie geht es weiter?', 'Frage zur Stelle{role}'],
    opening: [
      '{on} haben wir über die Stelle{role} gesprochen, und ich denke gern an das Gespräch zurück.',
      'ich melde mich zu unserem Gespräch{when} über die Stelle{role}.',
      'unser Gespräch{when} über die Stelle{role} ist mir gut in Erinnerung.',
      'seit unserem Gespräch{when} bin ich gespannt, wie es mit der Stelle{role} weitergeht.',
    ],
    openingAgain: [
      'ich komme noch einmal auf unser Gespräch{when} über die Stelle{role} zurück.',
      'die Stelle{role}, über die wir{when} gesprochen haben, interessiert mich weiterhin. Darum frage ich ein zweites Mal nach.',
      'heute melde ich mich noch einmal zur Stelle{role} und zu unserem Gespräch{when}.',
    ],
    interest: [
      'Die Aufgabe möchte ich weiterhin gern übernehmen.',
      'An meinem Interesse hat sich nichts geändert.',
      'Ich möchte nach wie vor gern bei [Ihnen|euch] arbeiten.',
      'Mein Wunsch, bei [Ihnen|euch] zu arbeiten, ist unverändert.',
    ],
    promised: [
      'Für eine Antwort [hatten Sie|hattest du] den {promised} genannt; vielleicht hat sich der Ablauf verschoben.',
      'Im Gespräch war vom {promised} die Rede; solche Termine verschieben sich manchmal.',
    ],
    question: [
      'Wie ist der Stand, und was ist der nächste Schritt?',
      '[Können Sie|Kannst du] mir sagen, wie es im Auswahlverfahren weitergeht?',
      'Wo steht das Verfahren im Moment, und wie läuft es weiter?',
      'Wie sieht der weitere Ablauf bei [Ihnen|euch] aus?',
    ],
    questionAgain: [
      'Wie ist der Stand bei [Ihnen|euch]?',
      '[Können Sie|Kannst du] mir etwas zum weiteren Ablauf sagen?',
      'Gibt es einen groben Zeitplan, an dem ich mich orientieren kann?',
    ],
    release: [
      'Falls es noch etwas dauert, ist das für mich in Ordnung.',
      'Auch ein grober Zeitplan hilft mir schon.',
      'Wenn sich etwas verschoben hat, ist das kein Problem; ein Satz dazu genügt mir.',
      'Falls [Ihnen|dir] noch Unterlagen von mir fehlen, schicke ich sie gern.',
    ],
    releaseAgain: [
      'Den Zeitpunkt für eine Antwort überlasse ich gern [Ihnen|dir].',
      'Ein kurzer Satz genügt mir, wann immer es [Ihnen|dir] passt.',
      'Wenn die Auswahl noch läuft, warte ich gern ab.',
    ],
  },
  feedback: {
    subject: [
      'Eine Bitte nach unserem Gespräch{when}',
      '[Ihr|Dein] Rat für mich',
      'Stelle{role}: eine Frage zum Schluss',
    ],
    opening: [
      'danke für [Ihre|deine] Nachricht zur Stelle{role}. Die Entscheidung nehme ich so an.',
      'dass die Wahl für die Stelle{role} auf jemand anderen gefallen ist, nehme ich so an. Danke für die Nachricht und für unser Gespräch{when}.',
      'danke, dass [Sie|du] mir zur Stelle{role} Bescheid gegeben [haben|hast]. Unser Gespräch{when} war für mich trotzdem ein Gewinn.',
    ],
    request: [
      'Für meine nächsten Gespräche möchte ich dazulernen: Welchen Rat [geben Sie|gibst du] mir mit?',
      'Woran sollte ich aus [Ihrer|deiner] Sicht arbeiten, bevor ich das nächste Gespräch führe?',
      'Was [würden Sie|würdest du] mir für kommende Bewerbungen raten, fachlich oder zu meinem Auftreten?',
    ],
    phone: [
      'Ein Telefonat von fünf Minuten genügt mir, und den Zeitpunkt [wählen Sie|wählst du].',
      'Am Telefon geht das vielleicht am einfachsten; wann es [Ihnen|dir] passt, richte ich gern ein.',
      'Wenn [Ihnen|dir] ein kurzes Telefonat lieber ist als eine Mail, rufe ich gern an.',
    ],
    thanks: [
      'Auch ein einzelner Hinweis hilft mir weiter.',
      'Schon ein Satz dazu bringt mich weiter.',
      'Über jeden Hinweis freue ich mich.',
    ],
  },
  stayInTouch: {
    subject: ['Gruß nach unserem Gespräch{when}', 'Weiterhin interessiert: Stelle{role}', 'In Kontakt bleiben'],
    opening: [
      'auch wenn es mit der Stelle{role} nicht geklappt hat, denke ich gern an unser Gespräch{when} zurück.',
      'unser Gespräch{when} über die Stelle{role} ist mir gut in Erinnerung, auch wenn die Wahl auf jemand anderen gefallen ist.',
      '{on} haben wir über die Stelle{role} gesprochen, die dann jemand anderes bekommen hat. Das Gespräch wirkt bei mir noch nach.',
    ],
    interest: [
      'Bei [Ihnen|euch] möchte ich nach wie vor gern arbeiten.',
      'Mein Interesse an einer Aufgabe bei [Ihnen|euch] ist geblieben.',
      'Ich kann mir weiterhin gut vorstellen, bei [Ihnen|euch] zu arbeiten.',
    ],
    invitation: [
      'Wenn bei [Ihnen|euch] eine ähnliche Stelle frei wird, freue ich mich über einen Hinweis.',
      'Falls sich wieder etwas Passendes ergibt, genügt mir eine kurze Nachricht, und ich melde mich.',
      'Sollte eine solche Stelle wieder frei werden, bewerbe ich mich gern noch einmal; ein kurzer Hinweis genügt.',
    ],
  },
};
