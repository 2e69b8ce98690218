import { withoutBin } from '../domain/bin';
import { otherApplications } from '../domain/otherApplications';
import type { MessageResult } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';

/** What a mail is compared with: all applications but its own; without sketches where the user wants no comparison of texts. */
export async function findOthers(
  { store }: Pick<BackgroundParts, 'store'>,
  applicationId: string | null,
): Promise<MessageResult<'panel/others'>> {
  const [applications, { comparesLetters }] = await Promise.all([store.applications(), store.settings()]);
  const others = otherApplications(withoutBin(applications), applicationId);
  return { others: comparesLetters ? others : others.map((each) => ({ ...each, letters: [] })) };
}
