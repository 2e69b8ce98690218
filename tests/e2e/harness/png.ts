import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** The values of all pixels, row by row, `size` for each. */
  pixels: Uint8Array;
  size: 3 | 4;
}

const SIGNATURE = 8;

/** Reads a PNG as browsers take screenshots: 8 bits a channel, with or without alpha, not interlaced. */
export function readPng(file: Buffer): Picture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const [depth, kind] = [file[24], file[25]];
  if (depth !== 8 || (kind !== 2 && kind !== 6)) throw new Error(`PNG of depth ${depth} and kind ${kind}`);
  const size = kind === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = SIGNATURE; at < file.length; ) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(file.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width, height, size, pixels: unfilter(inflateSync(Buffer.concat(data)), width * size, height, size) };
}

/** Each row tells by its first byte what its values are the difference to (PNG specification, 9.2). */
function unfilter(raw: Buffer, row: number, height: number, size: number): Uint8Array {
  const out = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x++) {
      const left = x >= size ? (out[y * row + x - size] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * row + x] ?? 0) : 0;
      const corner = x >= size && y > 0 ? (out[(y - 1) * row + x - size] ?? 0) : 0;
      const base = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * row + x] = (raw[y * (row + 1) + 1 + x] ?? 0) + base;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
