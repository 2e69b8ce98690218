import { useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { Command, FieldError } from '../../lib/domain/commands';
import type { AnswerReading } from '../../lib/inbox/answer';
import type { LetterOffer } from '../../lib/messages/protocol';
import { useFormDraft } from '../compose-panel/useFormDraft';
import { Button } from '../shared/Button';
import { errorText } from '../shared/errorText';
import { PROBLEM_TEXTS } from '../shared/problem-texts';
import { Select } from '../shared/Select';
import { useText } from '../shared/text';
import { AnswerFields } from './AnswerFields';
import { ACCEPT, DONE, MEANS } from './answer-texts';
import { type AnswerDraft, addsInterview, answerCommand, answerDraft } from './answerDraft';
import type { Received } from './findReceived';
import { Heard } from './Heard';
import { answerName } from './isAsked';
import { nextAfter } from './nextAfter';
import { possibleKinds } from './possibleKinds';
import type { ThreadTools } from './thread-tools';
import { useAnswer } from './useAnswer';

export interface Accepted {
  application: LetterOffer['application'];
  operationId: string;
  said: string;
  next: string;
}

interface AnswerFormProps {
  received: Received;
  reading: AnswerReading;
  tools: ThreadTools;
  onAccepted: (accepted: Accepted) => void;
}

/** What the mail seems to be, with the words it rests on; nothing is kept before the user says so. */
export function AnswerForm({ received, reading, tools, onAccepted }: AnswerFormProps) {
  const t = useText();
  const [offer, setOffer] = useState(received.offers[0]);
  const { application, contactId } = offer;
  const { draft, setDraft, forget } = useAnswerDraft(received, reading, application, tools);
  const { decide, errors, hasFailed } = useAnswer(application, received.mail, tools);
  const kinds = possibleKinds(application.stage);
  const shown = kinds.includes(draft.kind) ? draft : { ...draft, kind: 'other' as const };
  const command = answerCommand(shown, contactId, tools.zone);
  const next = nextAfter(application, command, tools, t);
  const said = t(addsInterview(shown) ? 'thread_done_interview' : DONE[shown.kind]);
  const { accept, leave, refuse } = decisions({ decide, forget, tools }, command, (operationId) =>
    onAccepted({ application, operationId, said, next }),
  );
  return (
    <>
      <Heard {...{ received, reading, offer, tools }} />
      <ApplicationChoice {...{ received, offer }} onChoose={setOffer} />
      <AnswerFields
        {...{ draft: shown, reading, kinds, errors, today: tools.today }}
        onChange={(patch: Partial<AnswerDraft>) => setDraft({ ...shown, ...patch })}
      />
      <p className="thread-means">
        {t(MEANS[shown.kind])} {next}
      </p>
      <Problem {...{ errors, hasFailed }} />
      <AnswerButtons
        accepts={t(addsInterview(shown) ? 'thread_accept_interview' : ACCEPT[shown.kind])}
        onAccept={accept}
        onLater={leave}
        onRefuse={refuse}
      />
    </>
  );
}

interface Deciding {
  decide: ReturnType<typeof useAnswer>['decide'];
  forget: () => void;
  tools: ThreadTools;
}

/** What the three buttons do; what was typed has done its duty then. */
function decisions({ decide, forget, tools }: Deciding, command: Command, onKept: (operationId: string) => void) {
  const leave = () => {
    forget();
    tools.line.send({ type: 'finished' });
  };
  const accept: Press = async (event) => {
    const operationId = tools.isByUser(event) && (await decide(command));
    if (!operationId) return;
    forget();
    onKept(operationId);
  };
  const refuse: Press = async (event) => {
    if (tools.isByUser(event) && (await decide(null))) leave();
  };
  return { accept, leave, refuse };
}

/** What the mail seems to say, until the user has typed something else: that outlives the frame. */
function useAnswerDraft(received: Received, reading: AnswerReading, application: Application, tools: ThreadTools) {
  const [begun] = useState(() => answerDraft(reading, received.on ?? tools.today, application));
  return useFormDraft(tools.forms, answerName(received.mail), begun);
}

/** What is wrong and belongs to none of the fields shown. */
function Problem({ errors, hasFailed }: { errors: readonly FieldError[]; hasFailed: boolean }) {
  const t = useText();
  const others = errors.filter(({ field }) => !/(^|\.)(on|promisedBy|date|time)$/.test(field));
  return (
    <p role="alert" className="nk-field__error">
      {hasFailed ? t(PROBLEM_TEXTS.unavailable) : others.map((error) => errorText(error, t)).join(' ')}
    </p>
  );
}

type Press = (event: { isTrusted: boolean }) => unknown;

interface AnswerButtonsProps {
  /** What accepting does, in a word or two. */
  accepts: string;
  onAccept: Press;
  onLater: Press;
  onRefuse: Press;
}

function AnswerButtons({ accepts, onAccept, onLater, onRefuse }: AnswerButtonsProps) {
  const t = useText();
  return (
    <div className="nk-row">
      <Button kind="primary" data-testid="thread-accept" onClick={onAccept}>
        {accepts}
      </Button>
      <Button data-testid="thread-later" onClick={onLater}>
        {t('thread_later')}
      </Button>
      <Button kind="plain" data-testid="thread-no-answer" onClick={onRefuse}>
        {t('thread_no_answer')}
      </Button>
    </div>
  );
}

interface ApplicationChoiceProps {
  received: Received;
  offer: LetterOffer;
  onChoose: (offer: LetterOffer) => void;
}

/** Where the same person is the contact of several applications. */
function ApplicationChoice({ received: { offers }, offer, onChoose }: ApplicationChoiceProps) {
  const t = useText();
  if (offers.length < 2) return null;
  return (
    <Select
      label={t('thread_application')}
      value={offer.application.id}
      options={offers.map(({ application: { id, role, company } }) => ({ value: id, label: `${role}, ${company}` }))}
      onChange={(id) => onChoose(offers.find(({ application }) => application.id === id) ?? offer)}
    />
  );
}
