/** Blanks of all kinds, line breaks and tabs included. */
export const isBlank = (code: number) =>
  code <= 32 || code === 0xa0 || code === 0x202f || code === 0x3000 || (code >= 0x2000 && code <= 0x200a);
