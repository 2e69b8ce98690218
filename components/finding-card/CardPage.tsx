import { useEffect, useRef } from 'react';
import { useIgnoredHints } from '../compose-panel/useIgnoredHints';
import { Toast } from '../shared/Toast';
import { useText } from '../shared/text';
import { Announcements } from './Announcements';
import { CardBody } from './CardBody';
import type { CardTools } from './card-tools';
import { useCard } from './useCard';
import { useCardKeys } from './useCardKeys';
import { useHeight } from './useHeight';
import { useKeyboardFocus } from './useKeyboardFocus';
import { useSettled } from './useSettled';
import { useSteps } from './useSteps';

/** The card at marked words: why they are marked, and what can be done about it. */
export function CardPage({ tools }: { tools: CardTools }) {
  const t = useText();
  const { state, focusCount } = useCard(tools.line);
  const { findings, shown } = state;
  const card = useRef<HTMLElement>(null);
  const finding = findings.find(({ key }) => key === shown);
  const mayAct = useSettled(shown, tools);
  const { toast, hide, forget } = useIgnoredHints(state, state.applicationId, tools);
  const isReached = useKeyboardFocus(card, focusCount, finding?.key ?? null);
  useHeight(card, shown, tools.line);
  const go = useSteps(state, tools);
  useCardKeys(card, go, tools);
  useEffect(() => {
    if (shown === null) forget();
  }, [shown, forget]);
  const leave = () => {
    forget();
    if (!finding) tools.line.send({ type: 'select', key: null });
  };
  return (
    <>
      <Announcements findings={findings} reached={isReached ? finding : undefined} tools={tools} />
      {shown !== null && (
        <main className="card" ref={card} data-keyboard={isReached || undefined}>
          <h1 className="nk-sr-only">{t('composer_card_name')}</h1>
          {finding && (
            <CardBody
              key={finding.key}
              {...{ finding, findings, tools, mayAct, go }}
              hasApplication={state.applicationId !== null}
              onHide={(reach) => void hide(finding, reach)}
            />
          )}
          <Toast toast={toast} onGone={leave} />
        </main>
      )}
    </>
  );
}
