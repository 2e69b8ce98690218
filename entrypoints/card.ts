import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverCard } from '../lib/composer/CardSource';
import { FindingCard } from '../lib/composer/FindingCard';

// Injected beside the composer when a mail first has marked words.
export default defineUnlistedScript(() => handOverCard((session, signal) => new FindingCard(session, signal)));
