/** With a capital first letter; text that doesn't start with a letter stays as it is. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' || first === 'ß' ? text : first.toUpperCase() + text.slice(first.length);
}

/** With a small first letter. */
export function uncapitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return text === '' ? text : first.toLowerCase() + text.slice(first.length);
}
