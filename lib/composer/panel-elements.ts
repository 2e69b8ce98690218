// The few elements that stand in the mail page, outside the mail: a pill, and a frame for the extension's own page.
// They hold no private text, since a closed shadow root hides nothing from a page that wants to look.

// The colours are those of components/shared/tokens.css, which this bundle doesn't carry.
const CSS = `
:host { color-scheme: light; --surface: #ffffff; --line: #d5ccbe; --ink: #1d6b64; }
:host([data-dark]) { color-scheme: dark; --surface: #262320; --line: #4b453e; --ink: #72c9bc; }
[hidden] { display: none !important; }
.pill { position: relative; display: flex; align-items: center; justify-content: center; gap: 4px; box-sizing: border-box; height: 32px;
  min-width: 36px; padding: 0 8px; border: 1px solid var(--line); border-radius: 16px; background: var(--surface);
  color: var(--ink); font: 600 13px/1 system-ui, sans-serif; box-shadow: 0 1px 5px rgb(0 0 0 / 0.2); cursor: pointer;
  touch-action: none; }
.pill:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.pill[data-notice]::after { content: '!'; position: absolute; top: -5px; right: -5px; width: 16px; border-radius: 8px;
  background: var(--ink); color: var(--surface); font: 700 12px/16px system-ui, sans-serif; text-align: center; }
.pill svg { width: 18px; height: 18px; fill: currentColor; }
.pill .echo { fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; }
/* The pill suits the page it lies on; the frame is the browser's to colour, and the grip belongs to the frame. */
.card { color-scheme: light; --surface: #ffffff; --line: #d5ccbe; --dots: #8c8375; }
@media (prefers-color-scheme: dark) {
  .card { color-scheme: dark; --surface: #262320; --line: #4b453e; --dots: #8a8074; }
}
.card { box-sizing: border-box; overflow: hidden; border: 1px solid var(--line); border-radius: 12px; background: var(--surface);
  box-shadow: 0 4px 20px rgb(0 0 0 / 0.22); }
.grip { display: block; box-sizing: border-box; width: 100%; height: 12px; border: 0; border-radius: 12px 12px 0 0; padding: 0 calc(50% - 14px); cursor: grab; touch-action: none; forced-color-adjust: none;
  background: radial-gradient(circle, var(--dots) 1.5px, transparent 1.6px) center / 7px 7px repeat-x content-box; }
.grip:active { cursor: grabbing; }
.grip:focus-visible { outline: 2px solid var(--dots); outline-offset: -2px; }
iframe { display: block; width: 100%; border: 0; }
`;

/** What the pill and the frame are called. */
export interface PanelTexts {
  open: string;
  /** The pill's name while there is something to look at before sending. */
  look: string;
  /** The same where the window can't be read. */
  unreadable: string;
  frame: string;
  /** How the grip is used. */
  grip: string;
  /** What the frame of the card at marked words is called. */
  card: string;
}

export interface PanelElements {
  host: HTMLElement;
  root: ShadowRoot;
  pill: HTMLButtonElement;
  count: HTMLElement;
  card: HTMLElement;
  grip: HTMLElement;
  frame: HTMLIFrameElement;
}

/** Builds the elements; the caller attaches `host` and gives `frame` its address. */
export function buildPanelElements(document: Document, texts: PanelTexts): PanelElements {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '') => {
    const element = document.createElement(tag);
    element.className = className;
    return element;
  };
  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  root.adoptedStyleSheets = [sheet];
  const pill = make('button', 'pill');
  pill.type = 'button';
  pill.title = texts.open;
  pill.setAttribute('aria-label', texts.open);
  const count = make('span');
  pill.append(buildMark(document), count);
  const card = make('div', 'card');
  card.hidden = true;
  const grip = make('button', 'grip');
  grip.type = 'button';
  grip.title = texts.grip;
  grip.setAttribute('aria-label', texts.grip);
  const frame = make('iframe');
  frame.title = texts.frame;
  card.append(grip, frame);
  root.append(pill, card);
  return { host, root, pill, count, card, grip, frame };
}

/** Marks and names the pill by whether there is something to look at. */
export function markPill({ pill }: PanelElements, { open, look }: PanelTexts, hasNotices: boolean): void {
  pill.toggleAttribute('data-notice', hasNotices);
  pill.title = hasNotices ? look : open;
  pill.setAttribute('aria-label', pill.title);
}

/** The mark of components/shared/Mark.tsx: a speech bubble and its echo. */
function buildMark(document: Document): SVGElement {
  const make = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const svg = make('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }) as SVGElement;
  svg.append(
    make('path', { d: 'M8 6a6 6 0 1 1 0 12q-1.8 0-3.2-1L2 19.8V12a6 6 0 0 1 6-6Z' }),
    make('path', { class: 'echo', d: 'M14.6 5.4a9.8 9.8 0 0 1 0 13.2M18.2 2.6a14.4 14.4 0 0 1 0 18.8' }),
  );
  return svg;
}
