import { tokensOf, words } from './words';

/** Auxiliaries and frequent past forms; a missing one costs a capital letter, no more. */
export const FINITE = words(`
  is are was were am be been has have had do does did can could will would shall should may might must isn't aren't wasn't don't doesn't didn't
  can't won't it's that's there's i'm i've you're we're they're said says told spoke explained showed described mentioned gave took made makes
  went goes came comes works worked runs ran keeps kept feels felt looks looked seems seemed sounded means meant let lets shares shared builds built
  uses used wants wanted needs needed knows knew thinks thought found sees saw meets met helps helped impressed surprised struck`);

const RELATIVES = words('that who which where whose');
const DETERMINERS = words('the a an your this these those its their our');
export const PREPOSITIONS = words(
  'of in on at for with from to by about between around during over without after before behind and or as into across',
);

/** Base forms that follow a noun as often as they are one: "the staff stay", "the drivers talk". */
const BARE_VERBS = words(`
  stay work talk laugh help share listen use know meet eat sit care pay train run build look feel keep get go come take make do give let say see
  think want need like love learn teach pair plan test cook sing walk ride drive move start stop turn play joke smile speak live grow change
  decide answer ask wait trust support respect read write review show tell swap clean check serve stand leave return act react fit count matter`);

/** Words that a note may start with in capitals, although they are small within a sentence. */
export const SMALL_WORDS = words(`
  the a an your this these those its their our that how why what when where who which whether if in on at for with from to by about of and but not no
  so very really also all some many more it you we they he she there being having working meeting hearing seeing learning talking`);

/**
 * Whether the words are, for sure, a noun phrase: article, one to three words of which none can be the verb, then only phrases that
 * begin with a preposition; or "the way you …". English has few endings, so doubt means no.
 */
export function isNounPhrase(text: string): boolean {
  const tokens = tokensOf(text.toLowerCase());
  if (/^the (?:way|fact that|idea that) /i.test(text))
    return !tokens.some((token) => FINITE.has(token) && /^(?:is|was|are|were|impressed|surprised|struck)$/.test(token));
  if (!DETERMINERS.has(tokens[0] ?? '')) return false;
  const relative = tokens.findIndex((token, index) => index > 1 && RELATIVES.has(token));
  // What follows "the foreman who …" may be anything; a comma in the head may not.
  const head = tokens.slice(1, relative < 0 || relative === tokens.length - 1 ? tokens.length : relative);
  return !head.includes(',') && phrases(head).every(isSafePhrase);
}

function phrases(tokens: string[]): string[][] {
  const groups: string[][] = [[]];
  for (const token of tokens) {
    if (PREPOSITIONS.has(token)) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups;
}

function isSafePhrase(phrase: string[]): boolean {
  const nouns = phrase.filter((token) => !DETERMINERS.has(token));
  return nouns.length > 0 && nouns.length <= 3 && nouns.every((token, index) => mayBeNoun(token, index, nouns));
}

/** "the team demos" and "the team works" look alike: an s at the end only passes after nothing or an adjective in -ly, -al, -ic. */
function mayBeNoun(token: string, index: number, all: string[]): boolean {
  if (FINITE.has(token) || /^(?:i|you|we|they|he|she|it|not)$/.test(token)) return false;
  const isLast = index === all.length - 1;
  if (isLast && index > 0 && BARE_VERBS.has(token)) return false;
  if (/[^s]s$/.test(token) && !/'s$/.test(token))
    return isLast && (index === 0 || /(?:ly|al|ic|ive|ous|ful|able|ing)$/.test(all[index - 1] ?? ''));
  return !(isLast && index > 0 && /ed$/.test(token));
}
