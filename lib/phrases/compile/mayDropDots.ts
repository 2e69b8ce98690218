/** Verbs that become another form of themselves, or another word, without the dots: würde and wurde, fördern and fordern. */
const BECOMES_ANOTHER = /^(wuerd|koenn|moecht|muess|duerf|haett|waer|fuehr|zaehl|drueck|foerder|fuehl|laess|schoen)/;
const LONG_ENOUGH = 9;
const SHORT_ONES = new Set(['fuer', 'gruessen', 'gespraech']);

/**
 * Whether people who leave out the dots of ä, ö, ü are understood: in long words only, and where no other word comes out.
 * @param word folded, without `~` or `*`
 */
export const mayDropDots = (word: string) =>
  SHORT_ONES.has(word) || (word.length >= LONG_ENOUGH && !BECOMES_ANOTHER.test(word));
