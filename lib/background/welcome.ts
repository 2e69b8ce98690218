import type { Runtime } from '../browser/browser';
import { COMPOSER, injectIntoMailTabs, SENTINEL } from '../browser/injectScript';
import { openOwnPage } from '../browser/tabs';

/**
 * After an install the welcome opens, once. After an update open mail tabs get the composer at once: the old one can't
 * reach us any more and makes room for the new (P1). An update of the browser changes nothing for us.
 */
export async function welcome(reason: Runtime.OnInstalledReason): Promise<void> {
  if (reason === 'install') await openOwnPage('welcome.html');
  if (reason === 'install') await injectIntoMailTabs([SENTINEL]);
  if (reason === 'update') await injectIntoMailTabs([SENTINEL, COMPOSER]);
}
