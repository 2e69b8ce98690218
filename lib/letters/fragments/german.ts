import { tokensOf, words } from './words';

/** Finite verbs that people use in notes; only the sure and the frequent ones. A missing one costs a capital letter, no more. */
export const FINITE = words(`
  ist sind war waren bin bist seid wäre wären hat habe haben habt hast hatte hatten hätte hätten wird werden wurde wurden würde würden
  kann können konnte konnten könnte könnten darf dürfen durfte muss müssen musste müsste soll sollen sollte sollten will wollen wollte mag
  mögen möchte möchten macht machen machte machten gibt gab geht gehen ging läuft laufen lief kommt kommen kam steht stehen stand bleibt
  bleiben blieb zeigt zeigten zeigte spricht sprechen sprach sagt sagte sagten erzählt erzählte erzählten erklärte erklärten nannte nannten
  fand fanden finde findet finden denkt dachte weiß wissen wusste heißt hieß nimmt nehmen nahm lässt lassen ließ gefällt gefiel gefielen arbeitet arbeiten arbeitete
  nutzt nutzen nutzte setzt setzte braucht brauchen hilft helfen half lebt leben passt passte klingt klang wirkt wirkte wirkten liegt lag sieht
  sehen sah trifft trafen hält halten hielt führt führen führte dauert beginnt startet leitet betreut plant planen verbringt teilt teilen trägt
  tragen bietet bieten bot besteht sucht suchen wächst legt legen legte liest lesen lernt lernen fragt fragte fragten beeindruckte beeindruckt
  überzeugte überzeugt freut freute interessiert interessierte hört klappt funktioniert entscheidet entscheiden kocht kochen duzen siezen 
  lacht lachen redet reden redete hängt hängen wechselt wechseln kennt kennen fährt fahren isst essen testet testen prüft prüfen bildet
  bilden wartet warten liessen ließen lassen hiess weiss zählt zählen ändert schickt schreibt schreiben baut bauen zahlt zahlen öffnet schließt schliesst`);

export const ARTICLES = words('der die das den dem des ein eine einen einem einer eines');
const POSSESSIVES = words('ihr ihre euer eure dein deine unser unsere kein keine viel viele alle diese dieser dieses');
export const PREPOSITIONS = words(`
  an am ans auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit trotz über um unter vom von vor während wegen zu zum zur
  zwischen innerhalb als wie voller durchs fürs ums ans aufs übers unters vors hinterm überm unterm außer gegenüber anhand dank`);
const RELATIVES = words(
  'der die das den dem deren dessen dass wie wo wenn weil ob was wer warum wann woran worauf mit in bei auf für von zu an über',
);
const DATIVES = words('ihrem ihren ihrer ihres eurem euren eurer deinem deinen deiner diesem diesen');
const ADJECTIVE = /^[\p{Ll}-]+(?:e|er|es|en|em)$/u;
const NOUN = /^[„"'«(]*[\p{Lu}\d][\p{L}\d&/+.#'’()*:"“»-]*$/u;

/** Words that a note may start with in capitals, although they are small within a sentence. */
export const SMALL_WORDS = words(`
  dass wie was wo wann warum wieso weshalb wer ob wenn weil ich wir mich mir man es der die das den dem ein eine einen kein keine viel viele alle
  dieser diese dieses sehr so auch besonders mehr mit in im am an bei beim auf aus für von vom zu zum zur nach über und aber dort hier jede jeder jedes`);

type Role = 'subject' | 'object';

/**
 * Whether the words are, for sure, a noun phrase, and where it fits: `der`/`das` … as a subject, `die`/`das`/`eine` … as an object.
 * Strict: article, adjectives, noun, then only phrases that begin with a preposition, an article or `und`, then at most a relative clause.
 */
export function nounPhraseRole(text: string): Role | undefined {
  // What is quoted is a name, whatever its words are: "der Satz „erst zuhören“".
  const tokens = tokensOf(text.replace(/[„«“"][^„«»“”"]+[“”»"]/g, 'Zitat'));
  const first = tokens[0]?.toLowerCase() ?? '';
  // "den Umgang mit Fehlern", as it was to be remembered: an object in the singular.
  if (/^(?:den|einen|(?:ihr|eur|dein|dies)en)$/.test(first))
    return readsAsNounPhrase(tokens, true) ? 'object' : undefined;
  const isFeminineOrPlural = /^(?:die|eine|(?:ihr|eur|dein|dies)e|viele|alle)$/.test(first);
  if (!isFeminineOrPlural && !/^(?:der|das|ein|ihr|euer|dein|dieser|dieses)$/.test(first)) return undefined;
  if (!readsAsNounPhrase(tokens, isFeminineOrPlural || first === 'das')) return undefined;
  return isFeminineOrPlural ? 'object' : 'subject';
}

function readsAsNounPhrase(tokens: string[], wantsAccusative: boolean): boolean {
  let needsNoun = true;
  let nouns = 0;
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (token === ',') return nouns > 0 && !needsNoun && mayFollowComma(tokens.slice(index + 1));
    if (NOUN.test(token)) {
      needsNoun = false;
      nouns++;
    } else if (needsNoun ? !mayPrecedeNoun(token) : !startsPhrase(token, tokens[index + 1], wantsAccusative)) {
      return false;
    } else {
      needsNoun = true;
    }
  }
  return nouns > 0 && !needsNoun;
}

function mayPrecedeNoun(token: string): boolean {
  return isDeterminer(token) || (ADJECTIVE.test(token) && !FINITE.has(token));
}

function isDeterminer(token: string): boolean {
  return ARTICLES.has(token) || POSSESSIVES.has(token) || DATIVES.has(token);
}

/** After a noun: a preposition, a genitive, or `und` with something that is right in the same case. */
function startsPhrase(token: string, next = '', wantsAccusative: boolean): boolean {
  if (token === 'und' || token === 'oder')
    return wantsAccusative ? !/^(?:der|dem|ein|kein)$|er$/.test(next) : !/^(?:den|dem)$/.test(next);
  return PREPOSITIONS.has(token) || /^(?:der|des|eines|einer|ihrer|ihres|eurer|eures)$/.test(token);
}

/** A relative clause, or an infinitive: "die Art, Entscheidungen zu treffen". */
function mayFollowComma(rest: string[]): boolean {
  return RELATIVES.has(rest[0]?.toLowerCase() ?? '') || (rest.at(-2) === 'zu' && rest.length > 1);
}

/** Before these a small word behind a noun is no verb: "die Werkstatt direkt nebenan". */
const NO_VERBS = words(`
  direkt nicht oft fast sonst selbst erst jetzt zuerst dort seit mit gut bekannt insgesamt bereit statt samt weit breit laut kalt alt bunt nett
  dicht komplett perfekt unten oben außen innen hinten neben zwischen draußen drinnen eben offen zusammen daneben trocken gegen wegen selten
  jeden keinen allen vielen einigen beiden anderen zufrieden gleich gemeinsam fest echt leicht recht meist zuletzt`);

/** "die Jugendlichen kochen selbst", "Patienten reden mit": a noun, then what can only be its verb, then more. */
export function hasVerbBehindNoun(tokens: readonly string[]): boolean {
  const hasArticle = /^(?:die|das|der|alle|jede|jeder|ihre?)$/i.test(tokens[0] ?? '');
  const [noun = '', verb = '', next = ''] = hasArticle ? tokens.slice(1) : tokens;
  if (next === '' || !NOUN.test(noun) || NO_VERBS.has(verb) || PREPOSITIONS.has(verb)) return false;
  // Without an article only the plural is sure: "Kunden zuhören lernen" is no sentence.
  const ending = hasArticle ? /^(?!ge)\p{Ll}{2,}(?:t|en)$/u : /^(?!ge)\p{Ll}{2,}en$/u;
  return ending.test(verb) && (hasArticle || /^(?!.*en$)\p{Ll}/u.test(next));
}
