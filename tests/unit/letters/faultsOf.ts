import { continuesLowerCase } from '../../../lib/letters/continuesLowerCase';
import { groupTerms } from '../../../lib/letters/groupTerms';
import type { FragmentFit, Letter, LetterRequest } from '../../../lib/letters/letter';
import { letterLocale } from '../../../lib/letters/letterLocale';
import { plainText } from '../../../lib/letters/plainText';
import { salutation } from '../../../lib/letters/salutation';
import { wordCount } from '../../../lib/letters/wordCount';
import { checkText } from '../../../lib/phrases/checkText';
import { holdsWords } from './holdsWords';
import { partsOf, patternOf, withoutTheirs } from './withoutTheirs';

/** What is wrong with a letter, by every rule that a letter has to keep; empty for a good one. */
export function faultsOf(request: LetterRequest, letter: Letter): string[] {
  return [
    ...holes(request, letter),
    ...salutationFaults(request, letter),
    ...lengthFaults(request, letter),
    ...fragmentFaults(letter),
    ...formFaults(request, letter),
    ...blockFaults(request, letter),
    ...findings(request, letter),
  ];
}

function holes(request: LetterRequest, { text, subject }: Letter): string[] {
  const whole = `${subject}\n${text}`;
  const typed = [...Object.values(request.notes), request.role, request.company].join('\n');
  return ['{', '}', '[', ']', '|', 'undefined', 'NaN', 'null', '\t', '\u00a0'].filter(
    (hole) => whole.includes(hole) && !typed.includes(hole) && !plainText(typed).includes(hole),
  );
}

function salutationFaults({ contact, others }: LetterRequest, { paragraphs }: Letter): string[] {
  const greeting = salutation(contact, others);
  const [first = '', second = ''] = paragraphs;
  if (greeting !== undefined && first !== greeting) return [`salutation: ${first}`];
  const opening = greeting === undefined ? first : second;
  const isCapital = /^\p{Lu}/u.test(opening);
  if (!continuesLowerCase(contact, others) && !isCapital) return [`starts small: ${opening}`];
  // Nouns and the formal address keep their capital; everything else goes on in small letters.
  return continuesLowerCase(contact, others) &&
    /^(?:Danke|Vielen|Für|Am|Unser|Seit|In|Mit|Dass|Auch|Ich|Die|Neulich)\s/.test(opening)
    ? [`starts with a capital: ${opening}`]
    : [];
}

function lengthFaults(request: LetterRequest, { text, blocks, fits }: Letter): string[] {
  const words = wordCount(text);
  const isWhole = blocks.every(({ isOn }) => isOn);
  if (request.length === 'minimal') return minimalFaults(request, blocks, fits);
  const said = fits.filter(({ how }) => how !== 'left-out');
  const mustBeLong = isWhole && (said.length > 1 || request.kind === 'thank-you');
  return words > 150 || (mustBeLong && words < 60) ? [`${words} words`] : [];
}

/** Exactly two sentences between salutation and closing. */
function minimalFaults({ company }: LetterRequest, blocks: Letter['blocks'], fits: readonly FragmentFit[]): string[] {
  const bodies = blocks.map(({ text }) => withoutTheirs(company ? text.replace(company, 'Firma') : text, fits));
  const areSentences = bodies.every((body) => !/(?<!\d|\b\p{L})[.?!]\s+\p{Lu}/u.test(body));
  const areWhole = blocks.every(({ text }) => /[.?]$/.test(text));
  return blocks.length === 2 && areSentences && areWhole ? [] : [`not two sentences: ${bodies.join(' | ')}`];
}

function fragmentFaults({ text, fits }: Letter): string[] {
  return fits.flatMap((fit) => {
    const { typed, how, sentence, reason } = fit;
    if (how === 'left-out') return reason && sentence === '' ? [] : [`left out without reason: ${typed}`];
    if (!text.includes(sentence)) return [`not in the letter: ${sentence}`];
    return holdsWords(fit) ? [] : [`words lost: "${typed}" in "${sentence}"`];
  });
}

function formFaults(request: LetterRequest, { text, subject, fits, blocks }: Letter): string[] {
  const own = blocks
    .filter(({ isOn }) => isOn)
    .map((block) => withoutTheirs(block.text, fits))
    .join('\n');
  const faults: string[] = [];
  const doubled =
    / {2}|[,;:][.,;:!?](?=\s|$)|\.\.|[!?]{2}(?=\s|$)|\?\.|(?<!Xxxx)[.!]\?|\n{3}|(?<!\p{P}) [.,;:?](?:\s|$)/u.exec(
      own,
    )?.[0];
  if (doubled) faults.push(`doubled "${doubled}": ${own}`);
  if (/ {2}|\n|^\s|\s$/.test(subject)) faults.push(`subject: ${subject}`);
  if (/!(?![\p{L}\p{N}])/u.test(own)) faults.push(`exclamation: ${own}`);
  if ((own.match(/(?<!\p{L})(?:sehr|very)(?!\p{L})/giu)?.length ?? 0) > 1) faults.push('very');
  if (letterLocale(request.contact) === 'de-CH' && /ß/.test(withoutNames(text, request))) faults.push(`ß in ${text}`);
  if (request.contact.language === 'de') faults.push(...germanFaults(request, own));
  faults.push(...longSentences(blocks, fits));
  return faults;
}

function withoutNames(text: string, { contact, others = [], company, ownName }: LetterRequest): string {
  const people = [contact, ...others].flatMap(({ firstName, lastName }) => [firstName, lastName]);
  return [...people, company, ownName].filter(Boolean).reduce((rest, name) => rest.replaceAll(name, ''), text);
}

function germanFaults({ contact, others = [] }: LetterRequest, own: string): string[] {
  const comma = /(?<![,;:.?„«"]|\b(?:und|oder|als|auch|so|zwar|noch))\s(?:dass|ob)\s/.exec(own)?.[0];
  const other =
    groupTerms([contact, ...others]) === 'formal'
      ? /(?<!\p{L})(?:(?<!per )du|dich|dir|deine?[mnrs]?)(?!\p{L})/u.exec(own)?.[0]
      : /[\p{Ll},] (?:Ihnen|Ihre[mnrs]?)(?!\p{L})/u.exec(own)?.[0];
  return [...(comma ? [`comma before "${comma}": ${own}`] : []), ...(other ? [`address "${other}": ${own}`] : [])];
}

/** Cut at every dot before a capital letter: shorter rather than longer than they are. */
const longestSentence = (text: string) => Math.max(...text.split(/(?<=[.?!]\p{P}*)\s+(?=\P{Ll})/u).map(wordCount));

/** Sentences of ours have at most 25 words; with the user's words in them too, unless those are long themselves. */
function longSentences(blocks: Letter['blocks'], fits: readonly FragmentFit[]): string[] {
  return blocks.flatMap(({ text, isOn }) => {
    if (!isOn) return [];
    const theirs = fits.filter(({ sentence }) => sentence !== '' && text.includes(sentence));
    const most = Math.max(0, ...theirs.map(({ typed }) => wordCount(typed)));
    return longestSentence(text) > 25 && (most <= 15 || longestSentence(withoutTheirs(text, theirs)) > 25)
      ? [`long: ${text}`]
      : [];
  });
}

function blockFaults({ without = [] }: LetterRequest, { text, blocks }: Letter): string[] {
  return blocks.flatMap(({ name, text: block, isOn, isOptional }) => {
    if (isOn !== (!isOptional || !without.includes(name))) return [`${name} is not as switched`];
    return text.includes(block) === isOn || blocks.some((other) => other.isOn && other.text.includes(block))
      ? []
      : [`${name} is ${isOn ? 'missing' : 'there'}`];
  });
}

/** Clear findings of our own checker that don't lie within the user's words (R14, R16, R17, R20). */
function findings({ contact }: LetterRequest, { text, fits }: Letter): string[] {
  const ranges = joined(partsOf(fits).flatMap((part) => placesOf(text, part)));
  return checkText(text, { language: contact.language })
    .filter(({ severity }) => severity === 'clear')
    .filter(({ start, end }) => !ranges.some(([from, to]) => from - 3 <= start && end <= to + 3))
    .map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
}

/** Points of one list are theirs together, "and" included. */
function joined(places: [number, number][]): [number, number][] {
  const all: [number, number][] = [];
  for (const [start, end] of places.sort(([one], [other]) => one - other)) {
    const last = all.at(-1);
    if (last && start <= last[1] + 9) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}

function placesOf(text: string, part: string): [number, number][] {
  return [...text.matchAll(patternOf(part))].map(({ index, 0: found }) => [index, index + found.length]);
}
