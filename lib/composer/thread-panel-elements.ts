// The frame beside an open thread, with the strip by which it is moved. Nothing private stands in them.

// The colours are those of components/shared/tokens.css, which this bundle doesn't carry.
const CSS = `
:host { color-scheme: light; --surface: #ffffff; --line: #d5ccbe; --dots: #8c8375; }
@media (prefers-color-scheme: dark) {
  :host { color-scheme: dark; --surface: #262320; --line: #4b453e; --dots: #8a8074; }
}
.card { overflow: hidden; border: 1px solid var(--line); border-radius: 12px; background: var(--surface);
  box-shadow: 0 4px 20px rgb(0 0 0 / 0.22); }
.grip { box-sizing: border-box; height: 12px; padding: 0 calc(50% - 14px); cursor: grab; touch-action: none; forced-color-adjust: none;
  background: radial-gradient(circle, var(--dots) 1.5px, transparent 1.6px) center / 7px 7px repeat-x content-box; }
.grip:active { cursor: grabbing; }
iframe { display: block; width: 100%; border: 0; }
`;

export interface ThreadPanelElements {
  host: HTMLElement;
  card: HTMLElement;
  grip: HTMLElement;
  frame: HTMLIFrameElement;
}

/** Builds the elements; the caller attaches `host` and gives `frame` its address. */
export function buildThreadPanel(document: Document, name: string): ThreadPanelElements {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const card = document.createElement('div');
  card.className = 'card';
  const grip = document.createElement('div');
  grip.className = 'grip';
  const frame = document.createElement('iframe');
  frame.title = name;
  card.append(grip, frame);
  root.append(card);
  return { host, card, grip, frame };
}
