import type { Application } from '../../lib/domain/application';
import type { Command } from '../../lib/domain/commands';
import { nextFollowUp } from '../../lib/domain/follow-ups/nextFollowUp';
import type { Translate } from '../../lib/messages/text-key';
import { nextSentence } from '../dashboard/nextSentence';
import { planWith } from '../dashboard/planWith';
import type { ThreadTools } from './thread-tools';
import { tryOut } from './useAnswer';

/** What would come next once the command is accepted, as one sentence; `''` where it can't be accepted as it stands. */
export function nextAfter(
  application: Application,
  command: Command,
  tools: Pick<ThreadTools, 'now' | 'zone' | 'today'>,
  t: Translate,
): string {
  const outcome = tryOut(application, command, tools);
  if (!outcome.ok) return '';
  const next = nextFollowUp(planWith({ now: tools.now(), zone: tools.zone, today: tools.today })(outcome.application));
  // A month may be shortened at the end of the sentence.
  return next ? nextSentence(next, tools, t).replace(/\.{2}$/, '.') : '';
}
