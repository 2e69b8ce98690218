import type { CalendarDate } from '../../lib/domain/application';
import type { LetterRequest } from '../../lib/letters/letter';
import { formatDay } from '../shared/formatDay';
import { useText } from '../shared/text';
import { useLanguage } from '../shared/useLanguage';
import { personName } from './personName';

interface CallFactsProps {
  request: LetterRequest;
  today: CalendarDate;
}

/** Number, person, interview and the user's own notes, to be seen while one speaks. */
export function CallFacts({ request: { contact, company, role, interview }, today }: CallFactsProps) {
  const t = useText();
  const day = formatDay(interview.date, useLanguage(), today);
  const notes = Object.entries(interview.notes).filter(([, note]) => note);
  return (
    <section className="nk-card nk-stack">
      <h2>{t('call_facts')}</h2>
      {contact.phone ? (
        <a className="call-number" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
          {contact.phone}
        </a>
      ) : (
        <p>{t('call_no_number')}</p>
      )}
      <p>{[...new Set([personName(contact), company, role])].filter(Boolean).join(' · ')}</p>
      <p>{t('dashboard_interview', day, interview.time)}</p>
      {notes.map(([name, note]) => (
        <p key={name} className="nk-soft call-note">
          {note}
        </p>
      ))}
    </section>
  );
}
