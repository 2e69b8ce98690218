/** An example without its brackets, and what they mark. */
function readExample(example) {
  const start = example.indexOf('[');
  return { text: example.replace('[', '').replace(']', ''), start, end: example.indexOf(']', start) - 1 };
}

export const show = (text, finding) =>
  `${finding.ruleId} ${finding.severity} "${text.slice(finding.start, finding.end)}"`;
const showAll = (text, found) => found.map((finding) => show(text, finding)).join(' · ') || 'nothing';

function examineHit(rule, hit, check) {
  const { text, start, end } = readExample(hit);
  const found = check(text);
  const own = found.filter((finding) => finding.ruleId === rule.id);
  if (own.length !== 1 || own[0].start !== start || own[0].end !== end)
    return { problems: [`HIT  ${hit}\n       found: ${showAll(text, found)}`], replaced: [] };
  const replaced = own[0].replacements.map((wording) => text.slice(0, start) + wording + text.slice(end));
  const problems = replaced.flatMap((better) => {
    const worse = check(better).filter((finding) => finding.severity === 'clear' || finding.ruleId === rule.id);
    return worse.length > 0 ? [`REPLACED  ${better}\n       found: ${showAll(better, worse)}`] : [];
  });
  return { problems, replaced };
}

/** Tries a rule's examples against all rules: what is wrong with it, and each hit with its wordings put in. */
export function examineRule(rule, check) {
  const problems = [];
  if (rule.hits.length < 3) problems.push('fewer than three hits');
  if (rule.misses.length < 3) problems.push('fewer than three misses');
  const hasWording = rule.replacements.length > 0 || rule.patterns.some((pattern) => typeof pattern !== 'string');
  if (!hasWording && !rule.advice) problems.push('neither a replacement nor an advice');
  const hits = rule.hits.map((hit) => examineHit(rule, hit, check));
  for (const miss of rule.misses) {
    const own = check(miss).filter((finding) => finding.ruleId === rule.id);
    if (own.length > 0) problems.push(`MISS ${miss}\n       found: ${showAll(miss, own)}`);
  }
  return {
    problems: [...problems, ...hits.flatMap((hit) => hit.problems)],
    replaced: hits.flatMap((hit) => hit.replaced),
  };
}
