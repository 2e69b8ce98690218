// The few elements that stand in the mail page, outside the mail: a pill, and a frame for the extension's own page.
// They hold no private text, since a closed shadow root hides nothing from a page that wants to look.

const CSS = `
:host { color-scheme: light dark; }
[hidden] { display: none !important; }
.pill { display: flex; align-items: center; gap: 5px; box-sizing: border-box; height: 32px; min-width: 32px; padding: 0 6px;
  border: 1px solid #cfc8bd; border-radius: 16px; background: #fffdf9; color: #6b3410; font: 600 13px/1 system-ui, sans-serif;
  box-shadow: 0 1px 4px rgb(0 0 0 / 0.18); cursor: pointer; touch-action: none; }
.pill:focus-visible { outline: 2px solid #c2410c; outline-offset: 2px; }
.pill svg { width: 18px; height: 18px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }
.card { overflow: hidden; border: 1px solid #cfc8bd; border-radius: 12px; background: #fffdf9; box-shadow: 0 4px 20px rgb(0 0 0 / 0.22); }
.grip { height: 12px; cursor: grab; touch-action: none;
  background: radial-gradient(circle, #b5aa9b 1.5px, transparent 1.6px) center / 7px 7px repeat-x; background-clip: content-box;
  box-sizing: border-box; padding: 0 calc(50% - 14px); }
.grip:active { cursor: grabbing; }
iframe { display: block; width: 100%; border: 0; color-scheme: normal; }
:host([data-dark]) .pill, :host([data-dark]) .card { background: #24211e; border-color: #4b453e; color: #ffb38a; }
`;

export interface PanelElements {
  host: HTMLElement;
  pill: HTMLButtonElement;
  count: HTMLElement;
  card: HTMLElement;
  grip: HTMLElement;
  frame: HTMLIFrameElement;
}

/** Builds the elements; the caller attaches `host` and gives `frame` its address. */
export function buildPanelElements(document: Document, texts: { open: string; frame: string }): PanelElements {
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
  const grip = make('div', 'grip');
  const frame = make('iframe');
  frame.title = texts.frame;
  card.append(grip, frame);
  root.append(pill, card);
  return { host, pill, count, card, grip, frame };
}

/** The sign of the extension: a sound and its echo. */
function buildMark(document: Document): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  for (const path of ['M5 12h.01', 'M10 7a7 7 0 0 1 0 10', 'M15 4a11.5 11.5 0 0 1 0 16']) {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    svg.append(line);
  }
  return svg;
}
