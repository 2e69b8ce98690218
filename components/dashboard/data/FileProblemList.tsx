import { useState } from 'react';
import type { FileProblem } from '../../../lib/exchange/incoming';
import { Button } from '../../shared/Button';
import { Disclosure } from '../../shared/Disclosure';
import { useText } from '../../shared/text';
import type { DataTools } from './data-tools';
import { fileProblemText } from './fileProblemText';

/** So many are drawn; copying takes them all. */
const SHOWN = 50;

interface FileProblemListProps {
  title: string;
  problems: readonly FileProblem[];
  isFolded?: boolean;
  tools: Pick<DataTools, 'copy'>;
}

/** Each problem of a file with its place, to read or to copy. */
export function FileProblemList({ title, problems, isFolded = false, tools }: FileProblemListProps) {
  const t = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const lines = problems.map((problem) => `${problem.file}: ${fileProblemText(problem, t)}`);
  const copy = async () => setCopied(await tools.copy(lines.join('\n')));
  return (
    <Disclosure title={title} isOpen={!isFolded}>
      <div className="nk-stack">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard */}
        <ul className="data-problems" tabIndex={0} aria-label={title}>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={`${problem.line} ${problem.field} ${problem.code}`}>
              <bdi>{fileProblemText(problem, t)}</bdi>
            </li>
          ))}
          {problems.length > SHOWN && <li>{t('problem_more', problems.length - SHOWN)}</li>}
        </ul>
        <div className="nk-row">
          <Button kind="plain" onClick={() => void copy()}>
            {t('problem_copy')}
          </Button>
          <span role="status" className="nk-soft">
            {copied !== null && t(copied ? 'problem_copied' : 'problem_copy_failed')}
          </span>
        </div>
      </div>
    </Disclosure>
  );
}
