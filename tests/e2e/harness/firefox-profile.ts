import { writeFileSync } from 'node:fs';
import path from 'node:path';

const GECKO_ID = 'nachklang@nachklang.example';
/** Firefox draws a random origin per profile; this pins it. */
export const ORIGIN_UUID = '3b6f1b52-7a4e-4a51-9d0f-5b1f8a2c6d70';

/** Settings of a profile that asks nobody anything, pins the extension's address and reaches the mail hosts through a proxy. */
export function writePreferences(profile: string, proxyPort: number): void {
  const preferences = {
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'remote.active-protocols': 1,
    'alerts.useSystemBackend': false,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: ORIGIN_UUID }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
}
