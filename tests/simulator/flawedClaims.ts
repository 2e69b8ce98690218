import { type ReminderClaim, reminderKey } from '../../lib/domain/record-store';
import type { SweepParts } from '../../lib/reminders/sweep';
import type { Flaw } from './lookOnce';

function withClaims(parts: SweepParts, claimReminders: SweepParts['store']['claimReminders']): SweepParts {
  return { ...parts, store: { ...parts.store, claimReminders } };
}

async function unclaimed({ store }: SweepParts, claims: ReminderClaim[]): Promise<ReminderClaim[]> {
  const known = await store.claimedReminders();
  return claims.filter((claim) => !known.has(reminderKey(claim)));
}

/** Whoever dies in between shows it again. */
export const claimsAfterShowing: Flaw = {
  parts: (parts) => {
    let claim = async (): Promise<unknown> => undefined;
    const late = withClaims(parts, async (claims, at) => {
      claim = () => parts.store.claimReminders(claims, at);
      return unclaimed(parts, claims);
    });
    const show: SweepParts['notifier']['show'] = async (notification) => {
      await parts.notifier.show(notification);
      await claim();
    };
    return { ...late, notifier: { ...parts.notifier, show } };
  },
};

/** Two windows may both read before one of them writes. */
export const claimsInTwoSteps: Flaw = {
  parts: (parts) =>
    withClaims(parts, async (claims, at) => {
      const fresh = await unclaimed(parts, claims);
      await parts.store.claimReminders(fresh, at);
      return fresh;
    }),
};

/** As if zone or instant were part of a reminder's name. */
export function tellsAgainElsewhere(): Flaw {
  const toldIn = new WeakMap<object, Map<string, string>>();
  return {
    parts: (parts, { store, device }) => {
      const zones = toldIn.get(store) ?? new Map<string, string>();
      toldIn.set(store, zones);
      const isHere = (key: string) => zones.get(key) === device.zone;
      const claimReminders: SweepParts['store']['claimReminders'] = async (claims, at) => {
        await parts.store.claimReminders(claims, at);
        const fresh = claims.filter((claim) => !isHere(reminderKey(claim)));
        for (const claim of fresh) zones.set(reminderKey(claim), device.zone);
        return fresh;
      };
      const claimedReminders: SweepParts['store']['claimedReminders'] = async () =>
        new Map([...(await parts.store.claimedReminders())].filter(([key]) => isHere(key)));
      return { ...parts, store: { ...parts.store, claimReminders, claimedReminders } };
    },
  };
}
