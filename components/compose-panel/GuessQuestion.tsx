import { useState } from 'react';
import { fullName } from '../../lib/domain/transitions/readContact';
import { Button } from '../shared/Button';
import { useText } from '../shared/text';
import { callName, callObject } from './callName';
import { contactCommand } from './contactCommand';
import type { PanelTools } from './panel-tools';
import type { StrangerQuestion } from './strangerQuestions';
import { useKeep } from './useKeep';

interface GuessQuestionProps {
  question: StrangerQuestion;
  tools: PanelTools;
  onNo: () => void;
  /** Kept by this change. */
  onKept: (operationId: string) => void;
}

/** Asks who an unknown recipient is. A guess alone does nothing: what is kept is the user's answer. */
export function GuessQuestion({ question, tools, onNo, onKept }: GuessQuestionProps) {
  const t = useText();
  const [isReplacing, setReplacing] = useState(false);
  const { keep, hasFailed } = useKeep(tools, question.application.id, onKept);
  const { kind, application, contactId, recipient } = question;
  const contact = application.contacts.find(({ id }) => id === contactId);
  const isOther = kind === 'is' && recipient.email !== '' && contact !== undefined && contact.email !== '';
  const yes = (event: { isTrusted: boolean }) => {
    if (!tools.isByUser(event)) return;
    if (isOther && !isReplacing) return setReplacing(true);
    if (kind === 'answers' || recipient.email === '') return meet(question, tools);
    void keep(contactCommand(question, tools.language));
  };
  const { company, role } = application;
  const asks = {
    answers: () => t('panel_guess_answers', contact ? callObject(contact, tools.language) : '', company),
    is: () => t('panel_guess_is', contact ? callName(contact) : '', company),
    belongs: () => t('panel_guess_belongs', company),
  };
  return (
    <div className="panel-missing nk-stack" data-testid="panel-guess">
      <h2>{isReplacing ? t('panel_guess_replace', contact?.email ?? '', recipient.email) : asks[kind]()}</h2>
      {!isReplacing && (
        <p className="nk-soft nk-small">
          {role} · {t('panel_guess_to', shownAs(recipient))}
        </p>
      )}
      <p role="alert">{hasFailed && t('panel_not_kept')}</p>
      <div className="nk-row">
        <Button kind="primary" data-testid="panel-guess-yes" onClick={yes}>
          {t(isReplacing ? 'panel_guess_replace_yes' : 'panel_guess_yes')}
        </Button>
        <Button data-testid="panel-guess-no" onClick={onNo}>
          {t(isReplacing ? 'panel_guess_replace_no' : 'panel_guess_no')}
        </Button>
      </div>
    </div>
  );
}

const shownAs = ({ name, email }: StrangerQuestion['recipient']) =>
  name && email ? `${name} (${email})` : name || email;

/** Nothing to keep: the records know them, only the page doesn't say who it is. */
function meet({ kind, application, contactId, recipient }: StrangerQuestion, { line }: PanelTools): void {
  const contact = application.contacts.find(({ id }) => id === contactId);
  if (kind === 'answers') line.send({ type: 'meet', shown: '', person: recipient });
  else if (contact)
    line.send({ type: 'meet', shown: recipient.name, person: { name: fullName(contact), email: contact.email } });
}
