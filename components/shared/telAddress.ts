/**
 * The address that dials a number as people note it, or `undefined` when there is nothing to dial. Of two numbers it is the first;
 * the "(0)" behind a country code is not dialled; an extension comes last.
 *
 * @example telAddress('+49 (0)30 1234-56') // 'tel:+4930123456'
 */
export function telAddress(phone: string): string | undefined {
  const [first = ''] = phone.split(/[,;]|\s\/\s|\s(?:oder|or)\s/i);
  const [main = '', extension = ''] = first.split(/\s*(?:ext\.?|durchwahl|dw\.?|x)\s*/i);
  const number = main.replace(/^(\s*(?:\+|00).*?)\(0\)/, '$1').replace(/(?!^)\+|[^\d+]/g, '');
  if (!/\d{3}/.test(number)) return undefined;
  const digits = extension.replace(/\D/g, '');
  return `tel:${number}${digits && `;ext=${digits}`}`;
}
