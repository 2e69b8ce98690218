import { lowerAt } from './lowerAt';
import type { Sentence, Word } from './OwnLetter';
import { NO_REQUESTS, type Requests } from './requests';
import { wordSet } from './wordSet';

const MODAL = wordSet(
  'könnte könnten könntest könntet würde würden würdest würdet hätten hättest hättet wären wärst wäret',
);
/** These ask only where the sentence is a question; otherwise they offer: "Jederzeit können Sie mich anrufen." */
const PLAIN_MODAL = wordSet('können kannst könnt wollen willst');
const ASKING = wordSet('ich wir');
const OPENER = wordSet(
  'und oder aber auch bitte vielleicht eventuell außerdem ausserdem zudem dann daher deshalb noch',
);
const TELL = wordSet('sagen verraten erzählen erklären erläutern');
const COMMAND = wordSet(
  'teilen senden schicken geben nennen bestätigen prüfen beantworten informieren leiten übersenden übermitteln überweisen berücksichtigen ergänzen ändern beachten',
);
/** "Bitte entschuldigen Sie", "Bitte zögern Sie nicht": courtesy, nothing to do. */
const COURTESY = wordSet(
  'entschuldigen entschuldige entschuldigt verzeihen verzeih verzeiht grüßen grüssen grüße grüß zögern zögere verstehen versteh fühlen fühl schön sehr',
);
const OBJECT = wordSet('mir uns mich den die das dem noch kurz');
const CONDITION = wordSet('falls wenn sollten solltest sollte bei sofern');
const NEED = wordSet(
  'frage fragen rückfrage rückfragen unterlagen informationen angaben brauchen brauchst braucht benötigen benötigst benötigt fehlt fehlen möchten magst mögen passt',
);

/** Requests of a German sentence: "Könnten Sie …?", "Bitte teilen Sie …", "Darf ich Sie bitten …". */
export function germanRequests({ words, ending }: Sentence): Requests {
  let told = 0;
  let done = 0;
  let opens = true;
  for (const [n, { lower }] of words.entries()) {
    if (asksByModal(words, n, { opens, isQuestion: ending === '?' })) {
      if (words.slice(n + 2, n + 8).some((word) => TELL.has(word.lower))) told++;
      else done++;
    }
    opens &&= OPENER.has(lower);
  }
  if (told + done > 0) return { told, done };
  if (isOffer(words)) return NO_REQUESTS;
  return begs(words) || commands(words, ending) ? { told, done: 1 } : NO_REQUESTS;
}

/** "Wenn Sie noch Unterlagen brauchen, melden Sie sich bitte" gives something and asks for nothing. */
const isOffer = (words: readonly Word[]) =>
  words.some(({ lower }) => CONDITION.has(lower)) && words.some(({ lower }) => NEED.has(lower));

/** A capital tells "you" from "they"; in a mail in small letters nothing is counted. */
function isReader(word: Word | undefined): boolean {
  return word !== undefined && (word.text === 'Sie' || word.lower === 'du' || word.lower === 'ihr');
}

/** @param place `opens`: nothing stands before it but "und", "bitte", … */
function asksByModal(words: readonly Word[], n: number, place: { opens: boolean; isQuestion: boolean }): boolean {
  const verb = lowerAt(words, n);
  const isModal = MODAL.has(verb);
  if (!(isModal || PLAIN_MODAL.has(verb)) || !isReader(words[n + 1])) return false;
  if (place.opens) return isModal || place.isQuestion;
  return place.isQuestion && (words[n]?.before === ',' || OPENER.has(lowerAt(words, n - 1)));
}

/** "Ich bitte Sie um …", "Darf ich Sie bitten …" */
function begs(words: readonly Word[]): boolean {
  const isBegging = words.some(({ lower }, n) => {
    if (lower === 'bitten') return words.some((word) => ASKING.has(word.lower));
    return lower === 'bitte' && (ASKING.has(lowerAt(words, n - 1)) || ASKING.has(lowerAt(words, n + 1)));
  });
  return isBegging && words.some(({ text, lower }) => text === 'Sie' || lower === 'dich' || lower === 'euch');
}

/** "Bitte teilen Sie mir mit", "Senden Sie mir bitte", "Schick mir bitte": no question. */
function commands(words: readonly Word[], ending: string): boolean {
  if (ending === '?' || words.some(({ lower }) => COURTESY.has(lower))) return false;
  const please = words.findIndex(({ text, lower }, n) => lower === 'bitte' && (text === 'bitte' || n === 0));
  const verb = please === 0 ? 1 : 0;
  const hasSubject = isReader(words[verb + 1]);
  if (hasSubject && COMMAND.has(lowerAt(words, verb))) return true;
  if (please < 0) return false;
  if (hasSubject && /n$/.test(lowerAt(words, verb))) return true;
  // "Bitte schick mir", "Schick mir bitte"
  return OBJECT.has(lowerAt(words, verb + 1)) && lowerAt(words, verb) !== '';
}
