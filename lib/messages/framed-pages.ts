/** The extension's pages that stand in frames beside mails; all but these must be the top of their tab. */
export const FRAMED_PAGES: readonly string[] = ['compose-panel.html', 'thread-panel.html', 'finding-card.html'];
