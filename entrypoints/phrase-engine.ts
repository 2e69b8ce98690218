import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverEngine } from '../lib/composer/phraseTables';
import { phraseEngine } from '../lib/phrases/phraseEngine';

// Injected beside the composer before the first tables: what checks a mail, without any rule.
export default defineUnlistedScript(() => handOverEngine(phraseEngine));
