/// <reference types="vite/client" />
import type { Language } from '../../../lib/domain/application';
import type { Category, Severity } from '../../../lib/phrases/finding';

export interface Label {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
  /** `mild`: editors differ; found or not, it counts neither way. */
  readonly severity: Severity;
}

/** A made-up mail with what a good editor would change in it. */
export interface LabelledMail {
  readonly id: string;
  readonly genre: string;
  readonly isClean: boolean;
  readonly text: string;
  readonly labels: readonly Label[];
}

const HEAD = /^=== (\S+) \| (\S+) \| (clean|faulty) \| (.+)$/;
const LABEL = /⟦(pushy|stock|impersonal|grovelling|trivia)(\??)\|([^⟦⟧]*)⟧/g;

const files = import.meta.glob<string>('../../corpus/*/*.txt', { eager: true, query: '?raw', import: 'default' });

function readBody(body: string): Pick<LabelledMail, 'text' | 'labels'> {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of body.matchAll(LABEL)) {
    const [whole, category, isTaste, words = ''] = match;
    text += body.slice(at, match.index);
    const severity = isTaste === '?' ? 'mild' : 'clear';
    labels.push({ start: text.length, end: text.length + words.length, category: category as Category, severity });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + body.slice(at), labels };
}

function readMail(source: string): LabelledMail {
  const end = source.indexOf('\n');
  const [, id, genre, kind] = HEAD.exec(`=== ${source.slice(0, end)}`) ?? [];
  if (id === undefined || genre === undefined) throw new Error(`no mail begins with "${source.slice(0, end)}"`);
  return { id, genre, isClean: kind === 'clean', ...readBody(source.slice(end + 1).trim()) };
}

/** The made-up mails of a language in tests/corpus, in the order of their files. */
export function readCorpus(language: Language): LabelledMail[] {
  return Object.keys(files)
    .filter((file) => file.includes(`/corpus/${language}/`))
    .sort()
    .flatMap((file) => (files[file] ?? '').split(/^=== /m).slice(1).map(readMail));
}
