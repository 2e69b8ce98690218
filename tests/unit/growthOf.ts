/** How many times as long the longer input is. What grows with its input has a growth near 1, what grows with its square one near 32. */
const FACTOR = 32;
/** Below this: linear, with room for what collecting garbage and large pieces of memory cost the longer one. */
export const LINEAR = 10;
/** Milliseconds that count as one moment; the square of tens of thousands takes far longer than ten of them. */
const MOMENT = 20;
const MOST_ROUNDS = 12;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * How many times as long one long input takes as 32 short ones of the same size in all, one after another.
 * Both in turn, so that a slow or busy machine slows down both alike; of each the quickest of several rounds.
 * No input is used twice: nothing remembered can help.
 */
export function growthOf<T>(size: number, make: (size: number, salt: number) => T, work: (input: T) => unknown) {
  let salt = 0;
  const next = (length: number) => make(length, salt++);
  const timeLong = (input = next(size)) => timeOf(() => work(input));
  const timeShort = (inputs = Array.from({ length: FACTOR }, () => next(Math.ceil(size / FACTOR)))) =>
    timeOf(() => inputs.forEach((input) => void work(input)));
  let long = timeLong();
  // Whatever the short ones take: they count as a moment at least.
  if (long < LINEAR * MOMENT) return long / MOMENT;
  let short = timeShort();
  for (let round = 1; round < MOST_ROUNDS && long >= LINEAR * Math.max(short, MOMENT); round++) {
    long = Math.min(long, timeLong());
    short = Math.min(short, timeShort());
  }
  return long / Math.max(short, MOMENT);
}

/** The same for a text of one piece again and again. */
export function growthWith(piece: string, work: (text: string) => unknown, characters = 50_000): number {
  const make = (length: number, salt: number) =>
    `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)} ${salt}`;
  return growthOf(characters, make, work);
}
