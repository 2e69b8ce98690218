import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverTables } from '../lib/composer/phraseTables';
import { en } from '../lib/phrases/compiled/en';

// Injected beside the composer when a mail, or a paragraph of one, is in this language.
export default defineUnlistedScript(() => handOverTables('en', en));
