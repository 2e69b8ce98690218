/** A check that runs one expression after the other over the whole text, each bounded by `\b`, as extensions do. */
export function createRegExpCheck(patterns) {
  const rules = patterns.map((pattern) => ({ pattern, expression: new RegExp(`\\b(?:${pattern})\\b`, 'gi') }));
  return (text) => {
    const findings = [];
    for (const { pattern, expression } of rules) {
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match; match = expression.exec(text))
        findings.push({ start: match.index, end: match.index + match[0].length, pattern });
    }
    return findings;
  };
}
