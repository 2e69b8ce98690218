import type { WebmailAdapter } from '../adapter';
import { findGmailBody } from './findBody';
import { openGmailCompose } from './openCompose';

export const gmail: WebmailAdapter = { mailbox: 'gmail', findBody: findGmailBody, open: openGmailCompose };
