/** Values that a site's own code needs; everything else may hold a name, an address or words of a mail. */
const SHOWN = new Set(
  (
    'role type contenteditable g_editable aria-multiline aria-haspopup aria-hidden aria-expanded hidden dir tabindex ' +
    'spellcheck maxlength autocomplete data-app-section data-testid data-smartmail jsname selector'
  ).split(' '),
);
/** Of these the shape is shown: letters and digits that change from mail to mail are not. */
const SHAPED = new Set(['class', 'for', 'aria-labelledby', 'aria-controls', 'aria-owns', 'peoplekit-id']);
/** Names of fields; on a person the same attribute holds the person's name. */
const FIELD = /^(?:to|cc|bcc|from|subject|subjectbox|body|draft|composeid|ishtml|attach|rt|rm|lts|q)$/;
/** The keyboard's shortcut is named in every language; the word before it is not shown. */
const SHORTCUT = /(?:Ctrl|\u2318|Alt)[-+]?(?:Enter|[A-Z]\b)/;
const LONGEST_VALUE = 80;
/** So much of a page is enough to see what has changed. */
const MOST_ELEMENTS = 1_500;
const DEEPEST = 40;

/**
 * Letters that hold together words of a program (`editorParent_1`, `aoO`) stay; addresses, long numbers and long runs of hexadecimal
 * digits go.
 * @example censorName('MSG_1a2b3c4d5e_TO') // 'MSG_#_TO'
 */
export function censorName(value: string): string {
  if (/[@%<>"]/.test(value)) return '…';
  return value
    .replace(/(?<![a-z])(?=[a-z]*\d)[a-z\d]{8,}(?![a-z])/gi, '#')
    .replace(/\d{4,}/g, '#')
    .slice(0, LONGEST_VALUE);
}

function censorAttribute({ name, value }: Attr): string {
  if (value === '') return ` ${name}`;
  if (
    SHOWN.has(name) ||
    SHAPED.has(name) ||
    (name === 'name' && FIELD.test(value)) ||
    (name === 'id' && !/\s/.test(value))
  )
    return ` ${name}="${censorName(value)}"`;
  if (name === 'style') return /display:\s*none|visibility:\s*hidden/.test(value) ? ' style="hidden"' : '';
  const shortcut = SHORTCUT.exec(value)?.[0];
  return ` ${name}="…${shortcut ?? ''}${value.includes('@') ? '@' : ''}"`;
}

const lengthOf = (node: Node) => (node.textContent ?? '').trim().length;

/**
 * An element and what it holds as an outline: tags, classes, roles and ids, with every text, label and address taken out. Of the
 * elements for which `isClosed` only the outside is shown.
 */
export function censorTree(top: Element, isClosed: (element: Element) => boolean): string {
  const lines: string[] = [];
  const visit = (node: Node, depth: number) => {
    if (lines.length >= MOST_ELEMENTS) return;
    const indent = '  '.repeat(depth);
    if (node.nodeType === Node.TEXT_NODE && lengthOf(node) > 0) lines.push(`${indent}…${lengthOf(node)}`);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const tag = element.nodeName.toLowerCase();
    lines.push(`${indent}<${tag}${[...element.attributes].map(censorAttribute).join('')}>`);
    const isShut = isClosed(element) || depth >= DEEPEST || ['script', 'style', 'svg'].includes(tag);
    if (isShut) lines.push(`${indent}  …${lengthOf(element)}`);
    else for (const child of element.childNodes) visit(child, depth + 1);
  };
  visit(top, 0);
  if (lines.length >= MOST_ELEMENTS) lines.push('…');
  return lines.join('\n');
}
