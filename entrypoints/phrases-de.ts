import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverTables } from '../lib/composer/phraseTables';
import { de } from '../lib/phrases/compiled/de';

// Injected beside the composer when a mail, or a paragraph of one, is in this language.
export default defineUnlistedScript(() => handOverTables('de', de));
