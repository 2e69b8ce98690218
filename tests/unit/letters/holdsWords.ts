import type { FragmentFit } from '../../../lib/letters/letter';

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether all words of `part` stand in `whole` in their order, others may stand between. */
function holdsInOrder(whole: string, part: string): boolean {
  const all = wordsOf(whole);
  let from = 0;
  return wordsOf(part).every((word) => {
    from = all.indexOf(word, from) + 1;
    return from > 0;
  });
}

/** A verb at the head of a note may have changed its form: "macht viel selbst" is "Sie machen viel selbst". */
const withoutVerb = (typed: string) =>
  typed.replace(
    /^\P{L}*(?:haben|sind|machen|setzen|legen|lassen|nehmen|bilden|bieten|geben|achten|bauen|zahlen|hat|macht|setzt|legt|bietet) /iu,
    '',
  );

/** "trains its own people" is "you train your own people". */
const saidToReader = (typed: string) =>
  typed.replace(/^\P{L}*(\p{L}+)s (?:((?:in|for|about|to|after|with) )?(?:its|their) )?/iu, '$1 $2');

/** What an addition may leave behind: the self-reproach around it (R10). */
const LEFT_BEHIND: ReadonlySet<string> = new Set(
  `ich i habe hab hätte haette da besser vergessen versäumt zu sagen erwähnen erwähnt nennen genannt erklären betonen erzählen erzählt ansprechen ergänzen
  hinzufügen sollen können müssen nicht wollte noch auch ausserdem zusätzlich wichtig ergänzung nachtrag also addition plus note should could would have ve forgot to mention mentioned say said explain explained name
  named add added describe described told tell talk talked about did not didn t didnt never wanted that gesagt darauf eingehen total ganz völlig leider meant`.split(
    /\s+/,
  ),
);

/** Words of an addition that are neither in its sentence nor part of what it leaves behind; a leading "das" may have become "dass". */
function lostOfAddition(sentence: string, typed: string): string[] {
  const said = new Set(wordsOf(sentence));
  const meant = said.has('dass') ? typed.replace(/^das /i, 'dass ') : typed;
  return wordsOf(meant).filter((word) => !said.has(word) && !LEFT_BEHIND.has(word));
}

/** A question is asked without what its writer told himself: "noch fragen ob …" asks only that. */
const withoutAsking = (typed: string) =>
  typed
    .replace(/^.*?(?:nach)?fragen,? (?=(?:ob|wie|was|wann|wer|wo) )|^(?:forgot to )?ask (?:about |if )?/i, '')
    .replace(/^nach (\S+) fragen$/i, '$1')
    .replace(/^ob (?=\S+ möglich$)|^(?:if|whether) /i, '')
    .replace(/(?<!\p{L})(gibt|geht|läuft)s(?!\p{L})/giu, '$1 es')
    .replace(/^(what|when|who|where|how)['’]?s (?=\S)/i, '$1 is ');

/** The words in the order in which they may stand. */
function inOrder({ note, typed, sentence }: FragmentFit): string {
  if (note === 'openQuestions') return withoutAsking(typed);
  // A verb at the head of a note may have changed its form or its place.
  const words = /(?:^|\s)(?:Sie|Ihr) \p{Ll}/u.test(sentence) ? withoutVerb(typed) : typed;
  return words
    .replace(/^das /i, /(?<!\p{L})dass /iu.test(sentence) ? 'dass ' : '$&')
    .replace(
      /^\P{L}*(hat|gefällt|gefiel|gefallen|gefielen|imponiert) (mir|mich)/iu,
      /(?:Mir|Mich) /.test(sentence) ? '$2 $1' : '$&',
    )
    .replace(/^\P{L}*(fand|finde) ich/iu, 'ich $1');
}

/** A main clause may have become a subordinate one: its second or third word, the verb, stands at the end. */
function verbMoved(typed: string): string[] {
  const words = typed.replace(/\P{L}+$/u, '').split(/\s+/);
  return [1, 2].map((at) => [...words.slice(0, at), ...words.slice(at + 1), words[at]].join(' '));
}

/** Whether the sentence of a point holds its words: all in their order, or, of an addition, all but the self-reproach around it. */
export function holdsWords(fit: FragmentFit): boolean {
  const { note, typed, sentence } = fit;
  return note === 'answerBetter'
    ? lostOfAddition(sentence, typed).length === 0
    : [
        typed,
        inOrder(fit),
        ...(/\byou \p{Ll}/iu.test(sentence) ? [saidToReader(typed)] : []),
        ...(/(?<!\p{L})dass /u.test(sentence) ? verbMoved(typed) : []),
      ].some((words) => holdsInOrder(sentence, words));
}
