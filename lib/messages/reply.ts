/** What goes back over the wire: said plainly, so that "refused" never looks like an empty answer. */
export type Reply = { answer: unknown } | { problem: 'refused' | 'failed' };

export function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && ('answer' in value || 'problem' in value);
}
