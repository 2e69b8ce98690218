import type { ComposeSession } from './ComposeSession';

/**
 * The text has changed: what is found in it is looked up when somebody asks.
 * @param signsOf the text nodes whose signs have changed, where nothing else has
 * @returns whether the marks have to be looked after before the next frame
 */
export function noteChange(session: ComposeSession, signsOf: ReadonlySet<Node> | undefined): boolean {
  const { mail, painter, isOver } = session;
  if (isOver || !mail.hasFindings) return false;
  // What we have written ourselves into a long mail is read already, and its marks stay.
  if (mail.isLong && !painter?.isResting) return true;
  mail.fallBehind();
  return !mail.isLong && !painter?.isIntact(signsOf);
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
