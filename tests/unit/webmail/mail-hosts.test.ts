import { expect, it } from 'vitest';
import { adapterFor } from '../../../lib/webmail/adapterFor';
import { addressOfPage } from '../../../lib/webmail/mail-hosts';
import { threadSiteFor } from '../../../lib/webmail/threadSite';

it('A window without an address counts as its opener’s site, for mails that are written and for mails that are read', () => {
  const address = addressOfPage({ location: new URL('about:blank') as never, origin: 'https://outlook.office.com' });
  expect(adapterFor(address)?.mailbox).toBe('outlook');
  expect(threadSiteFor(address)).toBeDefined();
  expect(adapterFor(addressOfPage({ location: new URL('about:blank') as never, origin: 'null' }))).toBeUndefined();
});
