import { useEffect, useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { SeenThread } from '../../lib/composer/thread-port';
import type { Recipient } from '../../lib/domain/findByRecipient';
import type { LetterOffer, StrangerContext } from '../../lib/messages/protocol';
import { interviewMail } from './interviewFromThread';
import type { PanelTools } from './panel-tools';
import { type StrangerQuestion, senderOf, strangerQuestions } from './strangerQuestions';

export interface Stranger {
  context: StrangerContext;
  questions: StrangerQuestion[];
  /** Whom the mail goes to, as far as that can be told. */
  person: Recipient | undefined;
  /** The open thread is about an interview. */
  isInvited: boolean;
}

interface StrangerParts {
  state: ComposeState;
  thread: SeenThread | null | undefined;
  denied: readonly string[];
  tools: PanelTools;
}

/** What can be told of a mail to nobody known; `undefined` until the background has answered. Private: it stays in this page. */
export function useStranger({ state, thread, denied, tools }: StrangerParts): Stranger | undefined {
  const { line } = tools;
  useEffect(() => line.send({ type: 'readThread' }), [line]);
  const sender = state.recipients.length === 0 ? senderOf(thread) : undefined;
  const answer = useAnswer(tools, sender ? [sender] : state.recipients, sender !== undefined);
  const questions = answer ? strangerQuestions(answer, sender, denied) : [];
  const isInvited = interviewMail(thread) !== undefined;
  const hasOffer = questions.length > 0 || (answer !== null && isInvited);
  useEffect(() => {
    if (hasOffer) line.send({ type: 'offer' });
  }, [line, hasOffer]);
  return answer ? { context: answer.context, questions, person: sender ?? state.recipients[0], isInvited } : undefined;
}

interface Answer {
  context: StrangerContext;
  guesses: StrangerContext['guesses'];
  /** Who a reply that shows nobody goes to, if the records know them. */
  offers: LetterOffer[];
}

function useAnswer({ ask }: PanelTools, people: readonly Recipient[], isReply: boolean): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const wanted = JSON.stringify(people);
  useEffect(() => {
    let isLate = false;
    const recipients: Recipient[] = JSON.parse(wanted);
    Promise.all([ask('panel/guess', { recipients }), isReply ? ask('panel/offer', { recipients }) : []]).then(
      ([context, offers]) => !isLate && setAnswer({ context, guesses: context.guesses, offers }),
      () => !isLate && setAnswer(null),
    );
    return () => {
      isLate = true;
    };
  }, [ask, wanted, isReply]);
  return answer;
}
