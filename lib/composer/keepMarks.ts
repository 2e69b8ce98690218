import type { ComposeSession } from './ComposeSession';

/**
 * The text has changed; says whether the marks have to be looked after before the next frame.
 * @param signsOf the text nodes whose signs have changed, where nothing else has
 */
export function areMarksLost(
  { mail, painter, isOver }: ComposeSession,
  signsOf: ReadonlySet<Node> | undefined,
): boolean {
  if (isOver || !mail.hasFindings) return false;
  if (mail.isLong) return true;
  mail.fallBehind();
  return !painter?.isIntact(signsOf);
}

/** Between a key and the next reading the marks stay on their words. In a long mail they come back when nobody types. */
export function keepMarks(session: ComposeSession): void {
  const { mail, painter, isOver } = session;
  if (isOver || !mail.hasFindings) return;
  const isResting = painter?.isResting ?? false;
  // What we have written ourselves is read already.
  if (mail.isLong && !isResting && mail.isUpToDate) return;
  mail.fallBehind();
  if (mail.isLong) painter?.rest();
  else if (painter?.isIntact()) return;
  else if (mail.follow()) session.show();
  else painter?.paint(session);
}
