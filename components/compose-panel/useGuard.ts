import { useEffect, useMemo, useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { OtherApplication } from '../../lib/domain/otherApplications';
import { guard } from '../../lib/letters/guard/guard';
import type { GuardNotice } from '../../lib/letters/guard/guard-notice';
import type { LetterOffer } from '../../lib/messages/protocol';
import { foldWords } from '../../lib/phrases/hintKey';
import { checkLetter } from '../../lib/phrases/hints/checkLetter';
import type { PanelTools } from './panel-tools';

export interface GuardSubject {
  state: ComposeState;
  /** Everything the records know of the recipients. */
  offers: readonly LetterOffer[];
  /** What the mail is for. */
  offer: LetterOffer | undefined;
  tools: PanelTools;
}

/** A notice stays away as long as it is about the same words. */
const keyOf = ({ kind, words = '', about = '' }: GuardNotice) => `${kind}|${foldWords(words)}|${about}`;

/** What there is to look at before sending, and a way to say that it is fine. */
export function useGuard({ state, offers, offer, tools }: GuardSubject) {
  const others = useOthers(tools, offer?.application.id ?? null);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(
    () => (others ? noticesOf({ state, offers, offer, tools }, others) : []),
    [state, offers, offer, tools, others],
  );
  const notices = all.filter((notice) => !dismissed.has(keyOf(notice)));
  const count = notices.length;
  useEffect(() => {
    tools.line.send({ type: 'notices', count });
  }, [tools, count]);
  const dismiss = (notice: GuardNotice) => setDismissed((before) => new Set(before).add(keyOf(notice)));
  return { notices, dismiss, keyOf };
}

/** What the mail is compared with; `null` until the background has answered. Private: it stays in this page. */
function useOthers({ ask }: PanelTools, applicationId: string | null): OtherApplication[] | null {
  const [others, setOthers] = useState<OtherApplication[] | null>(null);
  useEffect(() => {
    let isLate = false;
    ask('panel/others', { applicationId })
      .then((answer) => answer.others)
      .catch(() => [])
      .then((found) => !isLate && setOthers(found));
    return () => {
      isLate = true;
    };
  }, [ask, applicationId]);
  return others;
}

function noticesOf({ state, offers, offer, tools }: GuardSubject, others: OtherApplication[]): GuardNotice[] {
  const { ownText: text, language, recipients, attachments, hiddenLetterHints } = state;
  const hints = checkLetter(text, { language }).filter(({ kind }) => !hiddenLetterHints.includes(kind));
  // Who recruits for two companies may be written to about either.
  const elsewhere = others.filter((each) => !offers.some(({ application }) => application.id === each.applicationId));
  const mail = offer ? { application: offer.application, step: offer.followUp } : null;
  const ownName = offer?.ownName ?? '';
  const { today } = tools;
  return guard({ text, language, recipients, mail, others: elsewhere, attachments, hints, ownName, today });
}
