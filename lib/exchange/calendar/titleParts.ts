import { foldName } from '../../domain/foldName';

/** What stands between the parts of a title. */
const BETWEEN =
  / [-–—|/•·:] |[:;] | <> | × | (?:with|mit|at|between|bei|bei der|bei dem|for|für|zur|zum|als|as) | ?@ | - /;
/** Words for the interview itself, which may stand before a role without anything between. */
const LEADING =
  /^(?:(?:job|phone|telefon|video|online|erstes|zweites|first|second|final|updated invitation|canceled|cancelled|abgesagt)[ -]?)*(?:\p{L}*gespräch(?:stermin)?|\p{L}*interview|telefonat|hospitation|probearbeit(?:en)?|probetag|assessment[- ]?cent(?:er|re)|kennenlernen|phone screen(?:ing)?|interviewtermin)(?: |$)/iu;
/** A whole part that names no role and no company, folded. */
const NO_PART =
  /^(?:(?:your|ihr|ihre|einladung|invitation|invite|updated|aktualisierte|abgesagt|cancell?ed|re|wg|fwd?|to|zum|erstes|zweites|first|second|final|1st|2nd|telefon|video|online|phone|onsite|on-site|technical|panel|hr|virtual|zoom|teams|screening|recruiter|hiring|manager|case|study|culture|interview|gespraech|call|screen|meeting|chat|termin|runde|round|talk|intro|introduction|conversation|probetag|assessment|day|min|minutes|minuten|location|ort|[\d.]+)(?:[ -]|$))+$/;
const NUMBER =
  /\b(?:req(?:uisition)?|jr|r|job|id|ref(?:erence)?|referenz|stellen-?nr)\.?[-_ #:]*\d{3,}\b|[[(#]\s*(?:R-|JR-|ID )?\d{3,}\s*[\])]?/giu;
const GENDER = /\s*[([][mwfdix](?:\s*[/|,*]\s*[mwfdix]){1,3}[)\]]/giu;
const EDGES = /^[\s"„“”«»,;:–—-]+|[\s"„“”«»,;:–—-]+$/g;
const AND = / (?:and|und|&|\+) |, /;
const LONGEST = 300;

/**
 * The parts of an appointment's title that may be company or role: without words for interviews, without the people in it, without
 * numbers of postings.
 *
 * @param people names of everybody who is invited
 * @example titleParts('Interview: Köchin (m/w/d) – Beispielwerk', []) // ['Köchin', 'Beispielwerk']
 */
export function titleParts(title: string, people: readonly string[]): string[] {
  const names = new Set(people.filter(Boolean).map(foldName));
  const isPerson = (name: string) => names.has(foldName(name.trim()));
  /** "Beispielwerk and Mira Beispiel" holds one part. */
  const withoutPeople = (part: string) => {
    const pieces = part.split(AND);
    return pieces.some(isPerson) ? pieces.filter((piece) => !isPerson(piece)) : [part];
  };
  return title
    .slice(0, LONGEST)
    .replace(NUMBER, ' ')
    .replace(GENDER, ' ')
    .replace(/\s+/g, ' ')
    .split(BETWEEN)
    .map(withoutInterview)
    .flatMap(withoutPeople)
    .filter((part) => /\p{L}{2}/u.test(part) && !NO_PART.test(foldName(part)));
}

/** "Vorstellungsgespräch Teamleitung" is about a "Teamleitung". */
export function withoutInterview(text: string): string {
  return text.replace(EDGES, '').replace(LEADING, '').replace(EDGES, '');
}
