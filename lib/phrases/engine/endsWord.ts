/** Signs inside or behind which a word may go on: apostrophes, and points, commas and colons between digits. */
const INNER = new Set([..."'`.,:"].map((sign) => sign.charCodeAt(0)));
const ENDS = Uint8Array.from({ length: 0x80 }, (_, code) => (INNER.has(code) ? 0 : 1));
const OTHER_ENDS = new Set([...'\u00a0\u202f–—„“”«»…•'].map((sign) => sign.charCodeAt(0)));

/** Whether a character that is no plain letter surely ends a word. Others need a closer look: ’ and soft hyphens, say. */
export const surelyEndsWord = (code: number) => (code < 0x80 ? ENDS[code] === 1 : OTHER_ENDS.has(code));
