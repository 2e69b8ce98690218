import { useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { Letter } from '../../lib/letters/letter';
import type { StepReference } from '../../lib/messages/protocol';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { copyText } from './copyText';
import type { PanelTools } from './panel-tools';

interface LetterDraftProps {
  letter: Letter;
  step: StepReference;
  state: ComposeState;
  outcome: 'inserted' | 'refused' | null;
  /** Something is worth asking first, so inserting is not the main thing here. */
  isSecond: boolean;
  tools: PanelTools;
}

/** The draft as it would stand in the mail, and the one button that puts it there. The text leaves this page only by that click. */
export function LetterDraft({ letter, step, state, outcome, isSecond, tools }: LetterDraftProps) {
  const t = useText();
  const isInMail = standsIn(state.ownText, letter);
  const insert = (event: { isTrusted: boolean }) => {
    if (!tools.isByUser(event)) return;
    const recipients = state.recipients.map((each) => each.email);
    tools.line.send({ type: 'insert', subject: letter.subject, text: letter.text, step, recipients });
  };
  return (
    <>
      {!isInMail && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <section className="panel-letter" aria-label={t('panel_preview')} tabIndex={0}>
          <p className="panel-letter__subject">{letter.subject}</p>
          {letter.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      )}
      {letter.fits.some(({ reason }) => reason === 'slip') && <p className="nk-soft nk-small">{t('panel_left_out')}</p>}
      {!isInMail && (
        <Button kind={isSecond ? 'secondary' : 'primary'} data-testid="panel-insert" onClick={insert}>
          {t('panel_insert')}
        </Button>
      )}
      <p role="status" className="nk-small">
        {outcome === 'inserted' && isInMail && t('panel_inserted')}
        {outcome === 'refused' && t('panel_refused')}
      </p>
      {outcome === 'refused' && <CopyDraft text={letter.text} />}
    </>
  );
}

/** Each line of a paragraph may be one of its own in the mail. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** The user may have changed some of it: half of its own paragraphs will do. Offering it again would only double it. */
function standsIn(text: string, letter: Letter): boolean {
  const own = letter.paragraphs.slice(1, -1);
  const mail = flat(text);
  const there = own.filter((each) => mail.includes(flat(each)));
  return there.length > 0 && there.length * 2 >= own.length;
}

function CopyDraft({ text }: { text: string }) {
  const t = useText();
  const [isCopied, setCopied] = useState(false);
  return (
    <Button onClick={async () => setCopied(await copyText(text))}>{t(isCopied ? 'panel_copied' : 'panel_copy')}</Button>
  );
}
