/**
 * What both sites write on Send, in the languages that most of their users read. In a window that other marks have found it
 * confirms the button where its own marks are missing; it never finds a window.
 */
const SEND_LABELS = [
  'Send',
  'Senden',
  'Envoyer',
  'Enviar',
  'Invia',
  'Wyślij',
  'Verzenden',
  'Gönder',
  '送信',
  'إرسال',
  '发送',
  '傳送',
];

/** Selectors of buttons that carry just this label, or the label and a shortcut. */
export const LABELLED_SEND: readonly string[] = SEND_LABELS.flatMap((label) =>
  ['button', '[role="button"]'].map((button) => {
    const labelled = ['aria-label', 'title', 'data-tooltip'].flatMap((name) => [
      `[${name}="${label}"]`,
      `[${name}^="${label} "][${name}*=")"]`,
    ]);
    return `${button}:is(${labelled.join()}):not([aria-haspopup])`;
  }),
);
