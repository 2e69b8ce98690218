/** Hosts on which the composer works, by mailbox. Source: the hosts Gmail and Outlook on the web serve mail from (2026-11). */
export const MAIL_HOSTS = {
  gmail: ['mail.google.com'],
  outlook: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
} as const;

export type Mailbox = keyof typeof MAIL_HOSTS;

/** The same hosts as match patterns, for the manifest. */
export const MAIL_MATCHES: readonly string[] = Object.values(MAIL_HOSTS).flatMap((hosts) =>
  hosts.map((host) => `https://${host}/*`),
);

/** The mailbox that a host belongs to, or undefined for any other host. */
export function mailboxOfHost(host: string): Mailbox | undefined {
  const entries = Object.entries(MAIL_HOSTS) as [Mailbox, readonly string[]][];
  return entries.find(([, hosts]) => hosts.includes(host))?.[0];
}

export type PageAddress = Pick<Location, 'protocol' | 'host' | 'pathname' | 'search'>;

/** A window that a page has opened and fills itself has no address of its own, but that page's origin. */
export function addressOfPage({ location, origin }: Pick<typeof globalThis, 'location' | 'origin'>): PageAddress {
  return location.protocol === 'about:' && URL.canParse(origin) ? new URL(origin) : location;
}
