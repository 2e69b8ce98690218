import { useMemo, useRef } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { LetterOffer } from '../../lib/messages/protocol';
import { type LetterHintKind, letterHintRule } from '../../lib/phrases/hints/letter-hint';
import { useText } from '../shared/text';
import { LetterHintItem } from './LetterHintItem';
import { letterHintsFor } from './letterHintsFor';
import type { PanelTools } from './panel-tools';
import type { Hide } from './useIgnoredHints';

interface LetterHintsProps {
  state: ComposeState;
  /** What the records offer for this mail. */
  offer: LetterOffer | undefined;
  hide: Hide;
  tools: PanelTools;
}

/** Hints on length and tone. One is hidden in mails to the same people, as a finding is. */
export function LetterHints({ state, offer, hide, tools }: LetterHintsProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const hints = useMemo(() => letterHintsFor(state, offer), [state, offer]);
  const shown = hints.filter(({ kind }) => !state.hiddenLetterHints.includes(kind));
  const hideAway = async (kind: LetterHintKind) => {
    if (!(await hide({ ruleId: letterHintRule(kind), words: null }, { what: 'rule', where: 'mail' }))) return;
    // The last one takes the heading along: then the keyboard goes to the section above.
    const place = shown.length > 1 ? heading.current : document.getElementById('findings');
    place?.focus({ preventScroll: true });
  };
  if (shown.length === 0) return null;
  return (
    <section className="panel-section" aria-labelledby="letter-hints">
      <h2 id="letter-hints" ref={heading} tabIndex={-1}>
        {t('letter_hints_title')}
      </h2>
      <ul className="panel-letter-hints">
        {shown.map((hint) => (
          <li key={hint.kind} data-testid={`panel-letter-hint-${hint.kind}`}>
            <LetterHintItem
              hint={hint}
              language={state.language}
              onHide={(event) => {
                if (tools.isByUser(event)) void hideAway(hint.kind);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
