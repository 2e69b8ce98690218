const GENDER = /\s*[([]\s*(?:[mwfdix]|divers|all genders?|gn)(?:\s*[/|,*]\s*(?:[mwfdix]|divers|gn))*\s*[)\]].*$/iu;
const GENDER_MARK = /[([]\s*(?:[mwfdix]|all genders?|gn)(?:\s*[/|,*]\s*(?:[mwfdix]|divers|gn))*\s*[)\]]/iu;
/** What a role begins behind, the surest first. */
const BEFORE_ROLE = [/["„“«»:|]|\s[–—-]\s|\b(?:als|as|Stelle|Position|Rolle)\s/gu, /\b(?:für|zum|zur|for|the)\s/gu];
const LONGEST_ROLE = 80;
const GERMAN_ROLE =
  /(?:\bStelle als|\bPosition als|\bBewerbung als|\bPosition (?:des|der)|\bStelle (?:des|der)|\bAusbildungsplatz (?:als|zur|zum)|\bAusbildung (?:als|zur|zum)|\bPraktikum als|\bGespräch als|\bRolle als)[ :]+["„“«]?((?:\p{Lu}|\p{N})[^\n"„“«»,.!?:()|]{1,60}?)(?=["“”»]|\s(?:bei|in unserem|in unserer|am|in der|im|und|freuen|haben|zu|ein|vom|eingegangen|möchten|laden|würden|wollen|sprechen|kennenlernen)\b|[,.!?:()|\n–]|\s-|$)/u;
const ENGLISH_ROLE =
  /(?:\b(?:for|about|discuss|as|regarding) (?:the|our|a|an)|\b(?:position|role|post|job|application)(?: of| as| for)(?: the| a| an)?|\b[Ii]nterview(?: for| -| –|:)(?: the| a| an)?)[ :]+["“]?((?:\p{Lu}|\p{N})[\p{L}\p{N}/&+#.' -]{1,60}?)(?=["”]|\s(?:position|role|post|job|opening|vacancy|opportunity|at|with|in our|on|and|team)\b|[,.!?:()|\n–]|\s-\s|$)/u;
const LEGAL =
  '(?:GmbH(?: & Co\\.? KG)?|AG|SE|KG|OHG|UG|e\\. ?V\\.|gGmbH|Ltd\\.?|Limited|Inc\\.?|LLC|plc|PLC|S\\.A\\.|SA|B\\.V\\.|Corp\\.?|Group|Gruppe)';
const WITH_LEGAL = new RegExp(
  `(?:^|[\\s(„"])((?:\\p{Lu}|\\p{N})[\\p{L}\\p{N}&.'’-]{0,30}(?: (?:&|und|and|\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,30})){0,4} ${LEGAL})(?![\\p{L}])`,
  'u',
);
const BEHIND_AT =
  /(?:\b(?:bei(?: der| dem)?|beim|at|here at|joining|interview with)) (\p{Lu}[\p{L}\p{N}&'’-]{1,30}(?: (?:&|\p{Lu}[\p{L}\p{N}&'’-]{1,30})){0,3})(?= ?(?:[,.!?:)|\n–]|-|$|\s(?:ein|am|und|zu|für|on|for|is|would|we|has|have|and|in|to|as|eingeladen|kennenlernen|freuen)\b))/u;
const NO_COMPANY =
  /^(?:Ihnen|Ihrem|Ihrer|Uns|Unserem|Dir|Fragen|Rückfragen|Interesse|Bedarf|Verhinderung|Problemen|Our|The|Your|You|Noon|Interesse|Herrn?|Frau|Monday|Tuesday|Wednesday|Thursday|Friday|Microsoft Teams|Zoom|Teams|Google Meet|Dr|Mr|Ms|Mrs|Reception|Empfang|Midday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)\b/u;
const NO_ROLE =
  /^(?:Interview|Gespräch|Vorstellungsgespräch|Termin|Einladung|Invitation|Next|First|Second|Final|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Teams|Microsoft|Google|Video|Phone|Call|Chat)\b/u;
const READ_AT_MOST = 6_000;

/** The role that a text names as the one applied for, without "(m/w/d)"; `''` where none is. */
export function roleIn(text: string): string {
  const part = text.slice(0, READ_AT_MOST);
  const named = [GERMAN_ROLE, ENGLISH_ROLE].map((reads) => (reads.exec(part)?.[1] ?? '').replace(GENDER, '').trim());
  return [roleBeforeGender(part), ...named].find((role) => role.length > 2 && !NO_ROLE.test(role)) ?? '';
}

/** The company that a text names: with its legal form, or behind "bei" or "at"; `''` where none is. */
export function companyIn(text: string): string {
  const part = text.slice(0, READ_AT_MOST);
  const named = [WITH_LEGAL, BEHIND_AT].map((reads) => (reads.exec(part)?.[1] ?? '').trim());
  return named.find((company) => company.length > 1 && !NO_COMPANY.test(company)) ?? '';
}

/** The words before "(m/w/d)". */
function roleBeforeGender(part: string): string {
  const mark = GENDER_MARK.exec(part);
  const line =
    part
      .slice(Math.max(0, (mark?.index ?? 0) - LONGEST_ROLE), mark?.index ?? 0)
      .split('\n')
      .at(-1) ?? '';
  for (const before of BEFORE_ROLE) {
    const last = [...line.matchAll(before)].at(-1);
    const role = last ? line.slice(last.index + last[0].length).trim() : '';
    if (/^[\p{Lu}\p{N}]/u.test(role)) return role;
  }
  return line.length < LONGEST_ROLE && /^[\p{Lu}\p{N}]/u.test(line.trim()) ? line.trim() : '';
}
