import type { Application } from '../../../lib/domain/application';

/** How the user followed up. */
export type UsedChannel = 'mail' | 'phone' | 'both' | 'none';
export type Outcome = 'waiting' | 'offer' | 'rejected' | 'closed';

const CHANNELS: readonly UsedChannel[] = ['mail', 'phone', 'both', 'none'];

function channelOf({ followUps, letters }: Application): UsedChannel {
  const used = followUps.flatMap(({ status, channel }) => (status === 'done' && channel !== null ? [channel] : []));
  const hasMail = letters.length > 0 || used.includes('mail');
  if (used.includes('phone')) return hasMail ? 'both' : 'phone';
  return hasMail ? 'mail' : 'none';
}

function outcomeOf({ stage }: Application): Outcome {
  return stage.name === 'offered' || stage.name === 'signed' ? 'offer' : stage.name;
}

/** Where the applications stand, by how they were followed up; ways that nobody went are left out. */
export function outcomesByChannel(
  applications: readonly Application[],
): { channel: UsedChannel; counts: Record<Outcome, number> }[] {
  const rows = CHANNELS.map((channel) => ({ channel, counts: { waiting: 0, offer: 0, rejected: 0, closed: 0 } }));
  for (const application of applications) {
    const row = rows.find(({ channel }) => channel === channelOf(application));
    if (row) row.counts[outcomeOf(application)] += 1;
  }
  return rows.filter(({ counts }) => Object.values(counts).some((count) => count > 0));
}
