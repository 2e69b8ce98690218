import { readPatterns } from './readRules.mjs';

export const CHARACTERS = 50_000;

const fill = (piece) => piece.repeat(Math.ceil(CHARACTERS / piece.length)).slice(0, CHARACTERS);

/** The words that stand in most of a language's patterns, the likeliest to start much work. */
function listBusyWords(language) {
  const times = new Map();
  const visit = (node) => {
    if (node.type === 'word') times.set(node.word, (times.get(node.word) ?? 0) + 1);
    if (node.child) visit(node.child);
    for (const child of node.children ?? []) visit(child);
  };
  for (const { parts } of readPatterns(language)) for (const part of parts) visit(part);
  const bare = [...times].map(([word, count]) => [word.replace(/[~*]$/, ''), count]);
  return bare.sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

function listWordTexts(language) {
  const busy = listBusyWords(language);
  return {
    'one busy word': fill(`${busy[0]} `),
    'one rarer word': fill(`${busy[40]} `),
    'busy words in turn': fill(`${busy.slice(0, 30).join(' ')} `),
    'busy words, each a sentence': fill(`${busy.slice(0, 200).join('. ')}. `),
    'busy words, each a line': fill(`${busy.slice(0, 200).join('\n')}\n`),
    'all words of the rules': fill(`${busy.join(' ')} `),
  };
}

const GREETINGS = { en: 'Dear Sir or Madam, ', de: 'Sehr geehrte Damen und Herren, ' };
const FLAGGED = {
  en: 'please do not hesitate to contact me ',
  de: 'für eine baldige Antwort wäre ich Ihnen sehr dankbar ',
};

/** Texts that no person writes and that make bad checkers slow: name → 50,000 characters. */
export function hostileTexts(language) {
  return {
    ...listWordTexts(language),
    'nothing but phrases': fill(FLAGGED[language]),
    'nothing but greetings': fill(GREETINGS[language]),
    'one word without end': fill('a'),
    'no spaces': fill('pleasedonothesitate'),
    'all full stops': fill('.'),
    'all punctuation': fill('.,;:!?-–—…()[]{}/\\&@#*_|'),
    'all quotation marks': fill('"\'„“”»«‚‘’'),
    'quotations that never close': fill('"please „do »not '),
    'quotations that close each other': fill('“a" '),
    'single quotations that open': fill("'a "),
    'at signs and colons': fill('a@a.a://a:'),
    emoji: fill('👩‍👩‍👧‍👦🏳️‍🌈'),
    'combining marks': fill('é̂̃'),
    'zero-width signs': fill('p\u200bl\u00adease '),
    'lines of one letter': fill('a\n'),
    'empty lines': fill('\n'),
    'lines of quoted mail': fill('> a\n'),
    'lines that may open quoted mail': fill('On 3 May she wrote\n'),
    hyphens: fill('e-mail-'),
    numbers: fill('12.03. 14:30 '),
  };
}
