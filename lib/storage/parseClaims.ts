import type { Claim } from './rows';

function isClaim(value: unknown): value is Claim {
  const { key, at } = Object(value) as Partial<Claim>;
  return typeof key === 'string' && Number.isFinite(at);
}

/** The claims of one application as a file holds them, or `undefined` when it holds something else. */
export function parseClaims(value: unknown): Claim[] | undefined {
  if (!Array.isArray(value) || !value.every(isClaim)) return undefined;
  return value.map(({ key, at }) => ({ key, at }));
}
