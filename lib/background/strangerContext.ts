import { isEnded } from '../domain/application';
import { withoutBin } from '../domain/bin';
import { guessRecipients } from '../domain/guessRecipients';
import type { StrangerContext } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';

/** What the panel may know of a mail to nobody known: who it may be, and where a new interview would belong. */
export async function strangerContext(
  { store }: Pick<BackgroundParts, 'store'>,
  recipients: { name: string; email: string }[],
): Promise<StrangerContext> {
  const [all, { country, region }] = await Promise.all([store.applications(), store.settings()]);
  const applications = withoutBin(all);
  const open = applications.filter((each) => !isEnded(each));
  return {
    guesses: guessRecipients(applications, recipients),
    applications: open.map(({ id, company, role, stage }) => ({ id, company, role, stage })),
    country,
    region,
  };
}
