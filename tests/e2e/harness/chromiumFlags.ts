import { statfsSync } from 'node:fs';

/** A container may give 64 MB, with which pages die; there pages share files on the disk instead, which costs a tenth of all work. */
const ENOUGH_SHARED = 1024 ** 3;

function hasSharedMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= ENOUGH_SHARED;
  } catch {
    return false;
  }
}

const UNSHARED = '--disable-dev-shm-usage';

/** For Playwright's own launch, which takes the flag for granted. */
export const PLAIN_LAUNCH = {
  args: ['--no-sandbox', '--disable-gpu'],
  ignoreDefaultArgs: hasSharedMemory() ? [UNSHARED] : [],
};

/** Of every browser that a test starts. */
export const FLAGS = [
  ...PLAIN_LAUNCH.args,
  ...(hasSharedMemory() ? [] : [UNSHARED]),
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--password-store=basic',
  '--hide-crash-restore-bubble',
  '--ignore-certificate-errors',
  '--remote-debugging-port=0',
  '--remote-debugging-pipe',
  // Pages of the address bar that no test opens, a sixth of what a start costs. A process held ready for a next site stays: times of
  // pages are reckoned against an empty page's, which opens quicker without (harness/timeMessages.ts).
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

export const MAIL_HOST_NAMES = [
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
];

/** The mail hosts lead to the server at this port; every other host is unknown to the browser. */
export function hostRules(mailPort: number | undefined): string[] {
  const maps = mailPort === undefined ? [] : MAIL_HOST_NAMES.map((host) => `MAP ${host} 127.0.0.1:${mailPort}`);
  return [`--host-resolver-rules=${[...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`];
}
