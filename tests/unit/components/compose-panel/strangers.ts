import type { SeenThread } from '../../../../lib/composer/thread-port';
import type { StrangerContext } from '../../../../lib/messages/protocol';
import type { ThreadMessage } from '../../../../lib/webmail/thread';

/** What the background says of a mail to nobody known, where there is nothing to guess. */
export const NOBODY_KNOWN: StrangerContext = { guesses: [], applications: [], country: 'DE', region: 'BE' };

export const INVITATION = `Sehr geehrte Frau Beispiel,

vielen Dank für Ihre Bewerbung als Projektleiterin bei der Musterwerk GmbH. Wir möchten Sie gern kennenlernen und laden Sie zu einem Vorstellungsgespräch ein, am Dienstag, 1. Dezember 2026, um 14:00 Uhr, per Videokonferenz.

Mit freundlichen Grüßen
Dr. Petra Sommer`;

export const SOMMER = { name: 'Petra Sommer', email: 'p.sommer@musterwerk.example' };

/** A thread of one mail, from somebody else. */
export const threadWith = (
  message: Partial<ThreadMessage> = {},
  subject = 'Einladung zum Vorstellungsgespräch',
): SeenThread => ({
  subject,
  language: 'de',
  messages: [
    {
      id: '1',
      from: SOMMER,
      isOwn: false,
      shownDate: '24. Nov. 2026, 10:00',
      text: INVITATION,
      invitation: '',
      ...message,
    },
  ],
});
