import type { Application, Contact } from '../../lib/domain/application';
import { withoutLetter } from '../../lib/domain/withoutLetter';
import type { LetterOffer } from '../../lib/messages/protocol';
import { formatRoute } from '../dashboard/route';
import { useText } from '../shared/text';
import { callName, callObject } from './callName';
import type { PanelTools } from './panel-tools';

interface StillWithoutProps {
  offer: LetterOffer;
  /** Of the change that recorded the letter. */
  operationId: string;
  tools: PanelTools;
}

/** After a letter to one of several interviewers: who has none yet, each with the way there. */
export function StillWithout({ offer, operationId, tools }: StillWithoutProps) {
  const t = useText();
  const { application, mailbox = 'practice' } = offer;
  const letter = application.letters.find((each) => each.operationId === operationId);
  const people = letter ? withoutLetter(application, letter.key) : [];
  const addressFor = ({ email }: Contact) =>
    email
      ? (tools.newMail(mailbox, email) ?? `practice.html?to=${encodeURIComponent(email)}`)
      : `dashboard.html${routeTo(application)}`;
  return people.map((person) => (
    <p key={person.id}>
      {t('panel_without', callName(person))}{' '}
      <a href={addressFor(person)} target="_blank" rel="noreferrer">
        {t(person.email ? 'panel_write_to' : 'panel_add_address', callObject(person, tools.language))}
      </a>
    </p>
  ));
}

const routeTo = ({ id }: Application) => formatRoute({ view: 'application', applicationId: id });
