import type { WebmailAdapter } from '../adapter';
import { findOutlookBody } from './findBody';
import { openOutlookCompose } from './openCompose';

export const outlook: WebmailAdapter = { mailbox: 'outlook', findBody: findOutlookBody, open: openOutlookCompose };
