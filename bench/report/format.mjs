const NONE = '–';

/** Three digits are as much as the measuring allows to say. */
const round = (number) => number.toLocaleString('en', { maximumSignificantDigits: 3 });

/** Milliseconds, written in the unit that suits. */
export function formatTime(milliseconds) {
  if (milliseconds === undefined) return NONE;
  if (milliseconds < 1) return `${round(milliseconds * 1000)} µs`;
  return milliseconds < 1000 ? `${round(milliseconds)} ms` : `${round(milliseconds / 1000)} s`;
}

export const BYTES_A_KB = 1024;

export function formatBytes(bytes) {
  if (bytes === undefined) return NONE;
  const size = Math.abs(bytes) / BYTES_A_KB;
  const text = size < BYTES_A_KB ? `${round(size)} KB` : `${round(size / BYTES_A_KB)} MB`;
  return bytes < 0 ? `-${text}` : text;
}

export const formatRatio = (ratio) => (ratio === undefined ? NONE : `${round(ratio)}×`);

export function formatCount(count) {
  if (count < 1e9) return count.toLocaleString('en');
  const [digits, power] = count.toExponential(0).split('e+');
  return `${digits} × 10^${power}`;
}
