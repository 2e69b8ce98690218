import type { Application } from '../../lib/domain/application';
import type { LetterRequest } from '../../lib/letters/letter';
import { useText } from '../shared/text';
import { CallNumber } from './CallNumber';
import { callFacts } from './callFacts';
import type { DashboardTools } from './dashboard-tools';

interface CallFactsProps {
  application: Application;
  request: LetterRequest;
  tools: DashboardTools;
}

/** Number, person, interview and the user's own notes, to be seen while one speaks. */
export function CallFacts({ application, request, tools }: CallFactsProps) {
  const t = useText();
  return (
    <section className="nk-card nk-stack" aria-labelledby="call-facts">
      <h2 id="call-facts">{t('call_facts')}</h2>
      <CallNumber key={request.contact.id} application={application} contact={request.contact} tools={tools} />
      <dl className="call-facts">
        {callFacts(application, request, t).map(({ label, lines, isNote = false }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            {lines.map((line) => (
              <dd key={line} className={isNote ? 'call-note' : undefined}>
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
