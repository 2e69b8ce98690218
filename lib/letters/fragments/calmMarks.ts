/** What stands in quotation marks is somebody's words. */
const QUOTED = /(["“„«‘][^"“”„«»‘’]*["”“»’])/u;

/**
 * A note without its exclamation marks: between two sentences they become a full stop, before small letters a comma. What it quotes keeps
 * them.
 *
 * @example calmMarks('Wertschätzung!!! Überall Dankeskarten') // 'Wertschätzung. Überall Dankeskarten'
 */
export function calmMarks(typed: string): string {
  return typed
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : calm(part)))
    .join('');
}

function calm(text: string): string {
  if (!/[!?]| [,;] |\.\.|…/.test(text)) return text;
  return text
    .replace(/,? ?(?:\.{2,}|…) ?(?=\))/g, ' …')
    .replace(/ (?=[,;] )/g, '')
    .replace(/!+/g, '!')
    .replace(/ ?!(?=\s+[\p{Lu}\d])/gu, '.')
    .replace(/ ?!(?=\s+(?:und|oder|and|or)\s)/g, '')
    .replace(/ ?!(?=\s+\p{Ll})/gu, ',')
    .replace(/(?<=[.,:;?])!|!(?=[.,:;?])/g, '')
    .replace(/(?<![\p{L}\p{N}])!|!(?![\p{L}\p{N}])/gu, '')
    .replace(/\?{2,}/g, '?');
}
