import type { WhenSpan } from './when-span';

/** "Herr Sonntag", "Ms Friday". */
const NAMED = /(?:^|[^\p{L}])(?:frau|fr\.?|herrn?|hr\.?|ms\.?|mrs\.?|mr\.?|mx\.?|miss|dr\.?|prof\.?|familie) $/iu;
/** A day by which something is promised is not the day of the interview. */
const PROMISED =
  /(?:^|[^\p{L}])(?:bis(?: zum| spätestens)?|spätestens|until|till|by|before|vor dem|ab dem|start(?:ing)?)(?: am| on)? $/iu;
/** "Mo Salah", "so nett", "Fr. Weiss": short weekdays are other words too, so they need a date's surroundings. */
const SHORT = /^(?:mo|di|mi|do|fr|sa|so|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)\.?$/i;
const BEFORE_SHORT = /(?:^|[,;|/·([–—-]\s?|(?:^|\s)(?:am|on|last|letzte[nr]?|diese[nr]?|this|vom|von|from) )$/iu;
const BEHIND_SHORT =
  /^(?:\s*(?:$|[,;|/·)–—:-])|[ ,]+(?:um |at |ab |gegen |den |the |am |ca\.? )?\d| (?:mit|bei|with|at|via|per|vor|nach|früh|mittag|morgens|abends|noon|halb|viertel|half|quarter)(?!\p{Lu}))/iu;
const TIMED_BEHIND = /^[ ,]+(?:um |at |ab |gegen |den |the |am )?\d/iu;

/** Whether what looks like a day or an hour is somebody's name, another word, or another day than the interview's. */
export function isNoDate(line: string, { from, to, date }: WhenSpan): boolean {
  const [before, text, behind] = [line.slice(0, from), line.slice(from, to), line.slice(to)];
  if (/^\p{L}/u.test(text) && NAMED.test(before)) return true;
  if (date !== '' && PROMISED.test(before)) return true;
  if (!SHORT.test(text)) return false;
  if (!BEHIND_SHORT.test(behind)) return true;
  return !BEFORE_SHORT.test(before) && !TIMED_BEHIND.test(behind);
}
