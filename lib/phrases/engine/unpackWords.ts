import { type CompiledRules, SHARED_LETTERS_BASE } from './compiled-rules';

/** Words of the table in their order: the common ones, then the others, each written as what differs from the last. */
export function unpackWords({ common, words }: Pick<CompiledRules, 'common' | 'words'>): string[] {
  const all = common === '' ? [] : common.split(' ');
  let before = '';
  for (const [written = ''] of words.matchAll(/[A-Z][^A-Z]*/g)) {
    before = before.slice(0, written.charCodeAt(0) - SHARED_LETTERS_BASE) + written.slice(1);
    all.push(before);
  }
  return all;
}
