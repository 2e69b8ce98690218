import { useMemo, useState } from 'react';
import type { ComposeState } from '../../lib/composer/panel-port';
import type { Contact } from '../../lib/domain/application';
import { type ChecklistItem, checklist } from '../../lib/letters/checklist';
import type { LetterRequest } from '../../lib/letters/letter';
import { checkLetter } from '../../lib/phrases/hints/checkLetter';
import { useText } from '../shared/text';
import { ChecklistEntryItem } from './ChecklistEntryItem';
import type { PanelTools } from './panel-tools';
import { placeFindings } from './placeFindings';

interface MailChecklistProps {
  request: LetterRequest;
  state: ComposeState;
  /** All of the application: whoever of them the mail goes to may be greeted. */
  contacts: readonly Contact[];
  tools: PanelTools;
}

/** What the mail already has of what makes a good one; everything else is an offer, never a fault. One item is open at a time. */
export function MailChecklist({ request, state, contacts, tools }: MailChecklistProps) {
  const t = useText();
  const [open, setOpen] = useState<ChecklistItem | null>(null);
  const entries = useMemo(() => entriesFor(request, state, contacts), [request, state, contacts]);
  if (entries.length === 0) return null;
  return (
    <section className="panel-section" aria-label={t('panel_checklist')}>
      <h2>{t('panel_checklist')}</h2>
      <ul className="panel-checklist">
        {entries.map((entry) => (
          <ChecklistEntryItem
            key={entry.item}
            entry={entry}
            isOpen={open === entry.item}
            onToggle={() => setOpen(open === entry.item ? null : entry.item)}
            onPoint={(event, start, end) => {
              if (tools.isByUser(event)) tools.line.send({ type: 'point', start, end });
            }}
          />
        ))}
      </ul>
    </section>
  );
}

function entriesFor(request: LetterRequest, state: ComposeState, contacts: readonly Contact[]) {
  const { ownText, language, hiddenLetterHints } = state;
  const addresses = new Set(state.recipients.map(({ email }) => email));
  const people = contacts.filter(({ email }) => addresses.has(email.toLowerCase()));
  const hints = checkLetter(ownText, { language }).filter(({ kind }) => !hiddenLetterHints.includes(kind));
  return checklist(ownText, request, placeFindings(ownText, state.findings), { language, people, hints });
}
