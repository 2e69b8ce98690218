import type { Rule } from '../../../rule';

export const rule: Rule = {
  id: 'stock/team-player',
  language: 'en',
  category: 'stock',
  severity: 'clear',
  patterns: [
    '[a|an] [<praise>|dedicated|reliable] (team player|go getter|self starter|hard worker|people person|problem solver)',
    '[a|an] [<adverb>] (quick|fast|rapid|adaptable) learner',
    '[a|an] [<adverb>] (<virtue>|seasoned) ..3 (individual|professional|candidate|employee|person|worker|leader)',
    '(can do|positive) (attitude|mindset)',
  ],
  unless: ['<you seek>', '(hire|hiring|called)'],
  elsewhere: 'mild',
  reason: {
    en: 'The reader has met this word in every letter and hears only that an example is missing.',
    de: 'Dieses Wort steht in jedem Anschreiben; gehört wird nur noch, dass ein Beispiel fehlt.',
  },
  advice: {
    en: 'Tell one scene from your work that shows it.',
    de: 'Erzählen Sie eine Szene aus Ihrer Arbeit, die es zeigt.',
  },
  replacements: [],
  hits: [
    'I am [a seasoned operations leader] looking for a role.',
    'I am [a team player] with ideas for the role.',
    'For the job I count on being [a very quick learner].',
    'I am [a highly motivated individual] applying for the position.',
    'My old boss at the job knows me as [a self-starter].',
    'My [can-do attitude] helps me in any role.',
    'You get [a true problem solver] for this position.',
  ],
  misses: [
    'The players of the team wore blue at the job fair.',
    'Hard work and a little luck got me the job.',
    'You said in the interview that you are looking for a team player.',
    'The learner driver passed; my job was to teach her.',
  ],
  source: 'R14; unproven soft skills',
};
