import { type RefObject, useState } from 'react';
import type { ComposeState, ToComposer } from '../../lib/composer/panel-port';
import type { Letter, LetterRequest } from '../../lib/letters/letter';
import type { StepReference } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { copyText } from './copyText';
import { InsertButtons } from './InsertButtons';
import type { PanelTools } from './panel-tools';
import { standsIn } from './standsIn';
import type { LetterInMaking } from './useLetter';

type Insert = Extract<ToComposer, { type: 'insert' }>;

interface LetterDraftProps {
  draft: Letter;
  request: LetterRequest;
  letter: LetterInMaking;
  /** `null` where nothing is due. */
  step: StepReference | null;
  state: ComposeState;
  /** Whom it is made for; the composer puts it into no mail to others (P4). */
  addresses: string[];
  outcome: 'inserted' | 'refused' | null;
  /** Something is worth asking first, so the draft goes in as it is. */
  isAskedFirst: boolean;
  /** Writing is the second way: a call is the better one. */
  isSecond: boolean;
  /** Where the keyboard is led to when the letter is new. */
  place: RefObject<HTMLElement | null>;
  tools: PanelTools;
}

const textOf = ({ subject, text }: Letter) => ({ subject, text });

/** The draft as it would stand in the mail, and the one button that puts it there. The text leaves this page only by that click. */
export function LetterDraft({
  draft,
  request,
  letter,
  step,
  state,
  addresses,
  outcome,
  place,
  tools,
  ...rank
}: LetterDraftProps) {
  const t = useText();
  const { inserted } = letter;
  const isInsertedThere = inserted !== null && standsIn(state.ownText, inserted);
  const isInMail = isInsertedThere ? inserted.text === draft.text : standsIn(state.ownText, draft);
  // Another wording below the one that is there would only double it.
  const isOtherInMail = isInsertedThere && !isInMail;
  const insert = (event: { isTrusted: boolean }, mode: Insert['mode']) => {
    if (!tools.isByUser(event)) return;
    tools.line.send({ type: 'insert', ...textOf(draft), mode, step, recipients: addresses });
    letter.setInserted(draft);
  };
  return (
    <>
      {!isInMail && (
        <Preview {...{ draft, place }} language={request.language} hasSubject={state.subject.trim() !== ''} />
      )}
      {!isInMail && !isOtherInMail && (
        <InsertButtons hasOwnText={state.ownText.trim() !== ''} onInsert={insert} {...rank} />
      )}
      <p role="status" className="nk-small">
        {isOtherInMail && t('panel_other_in_mail')}
        {outcome === 'inserted' && isInMail && t('panel_inserted')}
        {outcome === 'refused' && t('panel_refused')}
      </p>
      {outcome === 'refused' && <CopyDraft text={draft.text} />}
    </>
  );
}

function Preview({
  draft,
  language,
  place,
  hasSubject,
}: { language: LetterRequest['language']; hasSubject: boolean } & Pick<LetterDraftProps, 'draft' | 'place'>) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="panel-letter" aria-label={t('panel_preview')} tabIndex={0} ref={place}>
      <div className="panel-letter__text" lang={language} dir="auto" data-testid="panel-preview">
        {!hasSubject && <p className="panel-letter__subject">{draft.subject}</p>}
        {draft.paragraphs.map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name, and hold no state
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}

function CopyDraft({ text }: { text: string }) {
  const t = useText();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button onClick={async () => setCopied(await copyText(text))}>{t(isCopied ? 'panel_copied' : 'panel_copy')}</Button>
  );
}
