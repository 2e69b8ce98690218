/**
 * Offset behind the block's first `lines` lines that are not empty, or in front of its last ones.
 * @example findLineOffset('Hi Anna,\nthanks', 1, false) // 9
 */
export function findLineOffset(block: string, lines: number, isFromEnd: boolean): number {
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
