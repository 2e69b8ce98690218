import type { Finding } from '../finding';
import { CATEGORY_NAMES } from './compiled-rules';
import { fitReplacement } from './fitReplacement';
import type { LoadedRules } from './loadRules';
import type { Match, Matcher } from './matchSentence';
import { tokenise } from './tokenise';
import { COMMA_SIGN, type Tokens } from './tokens';

/** How many of the block's first and last non-empty lines count as the mail's greeting and closing. */
export interface BlockPosition {
  readonly greetingLines: number;
  readonly closingLines: number;
}

interface Candidate {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly isMild: boolean;
  /** The mark had to be widened to a whole word, so a replacement would not fit. */
  readonly isCut: boolean;
}

const GREETING = 1;

/** Offset where the first `lines` non-empty lines end, or where the last ones begin when counted from the end. */
function findLineOffset(block: string, lines: number, isFromEnd: boolean): number {
  const all = block.split('\n');
  const lengths = all.map((line) => line.length + 1);
  const filled = all.map((line, n) => (line.trim() === '' ? -1 : n)).filter((n) => n >= 0);
  if (isFromEnd) {
    const first = lines === 0 ? all.length : (filled[Math.max(0, filled.length - lines)] ?? 0);
    return lengths.slice(0, first).reduce((sum, length) => sum + length, 0);
  }
  const last = lines === 0 ? -1 : (filled[Math.min(lines, filled.length) - 1] ?? -1);
  return lengths.slice(0, last + 1).reduce((sum, length) => sum + length, 0);
}

/** Drops what a cancelling pattern of the same rule forbids, and what stands in the wrong place of the mail. */
function select(loaded: LoadedRules, matches: readonly Match[], isAllowed: (rule: number, match: Match) => boolean) {
  const cancelled = new Set<number>();
  for (const { unit } of matches) if (loaded.units[unit]?.cancels) cancelled.add(loaded.units[unit]?.rule ?? -1);
  return matches.filter(({ unit, from, to }) => {
    const rule = loaded.units[unit]?.rule ?? -1;
    return !loaded.units[unit]?.cancels && !cancelled.has(rule) && isAllowed(rule, { unit, from, to });
  });
}

/** One hint per overlapping stretch: clear before mild, then the longer, then the earlier one. */
function settle(candidates: Candidate[], tokens: number): Candidate[] {
  const taken = new Uint8Array(tokens);
  const order = (a: Candidate, b: Candidate) =>
    Number(a.isMild) - Number(b.isMild) || b.length - a.length || a.from - b.from || a.rule - b.rule;
  const kept: Candidate[] = [];
  for (const candidate of candidates.sort(order)) {
    if (taken[candidate.from] || taken[candidate.to]) continue;
    taken.fill(1, candidate.from, candidate.to + 1);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** A mark begins and ends with a word, and never cuts a contraction in two (both halves carry the whole word's offsets). */
function fitToWords(tokens: Tokens, match: Match): Pick<Match, 'from' | 'to'> {
  let { from, to } = match;
  while (from < to && (tokens.kind[from] ?? 0) >= COMMA_SIGN) from++;
  while (to > from && (tokens.kind[to] ?? 0) >= COMMA_SIGN) to--;
  return { from: tokens.half[from] === 2 ? from - 1 : from, to: tokens.half[to] === 1 ? to + 1 : to };
}

const isCut = (tokens: Tokens, { from, to }: Match) => tokens.half[from] === 2 || tokens.half[to] === 1;

function toFinding(block: string, tokens: Tokens, loaded: LoadedRules, candidate: Candidate): Finding {
  const [ruleId = '', category = 0, severity = 0, , ...replacements] = loaded.rules[candidate.rule] ?? [];
  const start = tokens.start[candidate.from] ?? 0;
  const end = tokens.end[candidate.to] ?? start;
  const opens = tokens.opens[candidate.from] ?? false;
  return {
    start,
    end,
    category: CATEGORY_NAMES[category] ?? 'stock',
    severity: severity === 0 ? 'clear' : 'mild',
    ruleId,
    replacements: candidate.isCut
      ? []
      : replacements.map((wording) => fitReplacement(wording, block.slice(start, end), opens)),
  };
}

/** Checks one block (no empty line in it, no quoted mail). Offsets are those of the block. */
export function scanBlock(block: string, matcher: Matcher, position: BlockPosition): Finding[] {
  const { loaded } = matcher;
  const tokens = tokenise(block, loaded.index, loaded.language);
  const greetingEnd = findLineOffset(block, position.greetingLines, false);
  const closingStart = findLineOffset(block, position.closingLines, true);
  const isAllowed = (rule: number, match: Match) => {
    const place = loaded.rules[rule]?.[3] ?? 0;
    const offset = tokens.start[match.from] ?? 0;
    return place === 0 || (place === GREETING ? offset < greetingEnd : offset >= closingStart);
  };
  const candidates: Candidate[] = [];
  for (let n = 0; n + 1 < tokens.sentences.length; n++) {
    const matches = matcher.matchSentence(tokens, tokens.sentences[n] ?? 0, tokens.sentences[n + 1] ?? 0);
    for (const match of select(loaded, matches, isAllowed)) {
      const { from, to } = fitToWords(tokens, match);
      const rule = loaded.units[match.unit]?.rule ?? 0;
      const length = (tokens.end[to] ?? 0) - (tokens.start[from] ?? 0);
      const isMild = loaded.rules[rule]?.[2] === 1;
      candidates.push({ rule, from, to, length, isMild, isCut: isCut(tokens, match) });
    }
  }
  const settled = settle(candidates, tokens.kind.length);
  return settled.map((candidate) => toFinding(block, tokens, loaded, candidate));
}
