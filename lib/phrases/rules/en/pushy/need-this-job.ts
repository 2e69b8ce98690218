import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'pushy/need-this-job',
  language: 'en',
  category: 'pushy',
  severity: 'clear',
  patterns: [
    'I [<adverb>|desperately|urgently|badly] need (this|your|that|a|the) (job|work|money|income)',
    'I [<adverb>|desperately|urgently|badly] need (this|your) (position|role|opportunity|chance)',
    'I (rely|depend|am relying|am depending|am counting|count) on (this|getting this|your|the) ..2 (job|position|role|decision|income|answer|company|you)',
    '(everything|so much|my [whole|entire] (future|family|life|career|visa|rent|happiness)) depends on (this|it|your|the|you)',
    '(if I do not get|without) this (job|position|role|opportunity)',
    '(desperate|dying) (for|to) ..2 (job|work|position|join|get this|start)',
    'I will (never|not) give up',
  ],
  reason: {
    en: 'Need and pity make the reader responsible for your situation; one concrete reason to talk again convinces more.',
    de: 'Not und Mitleid machen die andere Seite für Ihre Lage verantwortlich; ein konkreter Grund für ein weiteres Gespräch überzeugt mehr.',
  },
  replacements: [],
  hits: [
    '[I really need this job].',
    '[My whole future depends on this] decision.',
    'I am [desperate to join] your team.',
  ],
  misses: ['I need the position number for my files.', 'The result depends on the data.', 'Do you need a second copy?'],
  source: 'R20; guilt and pity',
};
