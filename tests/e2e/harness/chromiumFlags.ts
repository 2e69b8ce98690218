/** Of every browser that a test starts. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
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
  // Pages of the address bar that no test opens, a sixth of what a start costs; and a process held ready for a next site, a twentieth.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,SpareRendererForSitePerProcess',
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
