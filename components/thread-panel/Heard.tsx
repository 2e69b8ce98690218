import type { AnswerReading } from '../../lib/inbox/answer';
import type { LetterOffer } from '../../lib/messages/protocol';
import { callName } from '../compose-panel/callName';
import { formatDay } from '../shared/formatDay';
import { useText } from '../shared/text';
import { SOUNDS } from './answer-texts';
import type { Received } from './findReceived';
import type { ThreadTools } from './thread-tools';

interface HeardProps {
  received: Received;
  reading: AnswerReading;
  offer: LetterOffer;
  tools: Pick<ThreadTools, 'language' | 'today'>;
}

/** Who has written, and what it sounds like, in the mail's own words. */
export function Heard({ received, reading, offer: { application, contactId }, tools }: HeardProps) {
  const t = useText();
  const contact = application.contacts.find(({ id }) => id === contactId);
  const name = contact ? callName(contact) : received.message.from.name;
  const { on } = received;
  return (
    <div className="thread-heard">
      <p>
        {on
          ? t('thread_from', name, application.company, formatDay(on, tools.language, tools.today))
          : t('thread_from_undated', name, application.company)}
      </p>
      <p className="thread-sounds">{t(SOUNDS[reading.kind])}</p>
      {reading.because && <blockquote lang={reading.language}>{reading.because.words}</blockquote>}
      {reading.manner === 'stock' && <p className="nk-soft">{t('thread_stock')}</p>}
    </div>
  );
}
