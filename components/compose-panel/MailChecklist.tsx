import type { ComposeState } from '../../lib/composer/panel-port';
import { checklist } from '../../lib/letters/checklist';
import type { LetterRequest } from '../../lib/letters/letter';
import { useText } from '../shared/text';

/** What the mail already has of what makes a good one; open items are an offer, never a fault. */
export function MailChecklist({ request, state }: { request: LetterRequest; state: ComposeState }) {
  const t = useText();
  const findings = state.findings.map((each) => ({ ...each, start: 0, end: each.words.length }));
  const entries = checklist(state.ownText, request, findings);
  if (entries.length === 0) return null;
  return (
    <section className="panel-section" aria-label={t('panel_checklist')}>
      <h2>{t('panel_checklist')}</h2>
      <ul className="panel-checklist">
        {entries.map(({ item, state: mark }) => (
          <li key={item} data-met={mark === 'done'} data-testid={`panel-check-${item}`}>
            <span role="img" aria-label={t(mark === 'done' ? 'panel_check_done' : 'panel_check_open')}>
              {mark === 'done' ? '✓' : '○'}
            </span>
            <span>{t(`checklist_${item}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
