import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/team-player',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '(team player|team players|go getter|self starter|self motivated|[highly|self] motivated (individual|person|professional|team|worker|employee|candidate)|(quick|fast|rapid) learner|hard worker|people person|problem solver|natural leader|born leader|jack of all trades|out of the box thinker)',
    '(hit|hitting) the ground running',
    '(results|result|goal|goals|detail|details|solution|customer|service) (oriented|driven|focused) (person|individual|professional|candidate|way|approach|mindset|personality|and|,|$)',
    '(think|thinking|thinker) [out|outside|outside of|out of] the box',
    '(proven|strong|solid|successful|demonstrated|impressive) track record',
    '(wealth|wide range|vast amount|plethora) of (experience|knowledge|expertise|skills)',
    '(wear|wore|wearing) (many|several|multiple|different) hats',
    '(give|giving|gave|giving it) (#|one hundred and ten|a hundred and ten) percent',
    '(can do|positive|winning|go getting) (attitude|mentality|mindset)',
    '(to|on) the next level',
    '(win win|synergy|synergies|value added|game changer|think big|low hanging fruit)',
  ],
  unless: [
    '(looking for|look for|seeking|wanted|need|needs|seek|ad|advert|posting|said|asked|called) ..6 (player|starter|learner|oriented|driven|worker|solver)',
  ],
  reason: {
    en: 'The reader has met this word in every letter; one scene from your work shows it better.',
    de: 'Dieses Wort steht in jedem Anschreiben; eine Szene aus Ihrer Arbeit zeigt es besser.',
  },
  replacements: [],
  hits: [
    'I am a [team player] with ideas.',
    'I can [hit the ground running].',
    'My [proven track record] speaks for me.',
    'I am a [quick learner].',
  ],
  misses: [
    'The players of the team wore blue.',
    'Hard work and a little luck helped.',
    'The learner sits in the first row.',
    'The running costs hit the budget.',
  ],
  source: 'R14; unproven soft skills',
};
