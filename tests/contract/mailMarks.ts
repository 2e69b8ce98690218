// Runs in the mail page. What a mail shows, sign by sign, with the formatting that each one stands in: so that a test can
// say that all but some words is as it was, whatever nodes an editor keeps it in.

const BLOCK = /^(DIV|P|UL|OL|LI|TABLE|TBODY|TR|TD|BLOCKQUOTE|HR|H[1-6])$/;

export interface Mark {
  /** A sign, a line break, an image, or the edge of a block. */
  sign: string;
  /** The elements around it within its block, outermost first. */
  dress: string;
  node: Node;
  offset: number;
}

function tagOf(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return `<${[element.nodeName, ...attributes].join(' ')}>`;
}

/** What the elements do to the look of a text, however they are nested: an inner one wins, and saying it twice adds nothing. */
function lookOf(dress: string): string {
  const look = new Set<string>();
  const styles = new Map<string, string>();
  for (const [, tag = ''] of dress.matchAll(/<([^>]*)>/g)) {
    const [name = '', ...attributes] = tag.split(/ (?=[a-z-]+=)/);
    if (name !== 'SPAN') look.add(name);
    for (const attribute of attributes)
      if (!attribute.startsWith('style=')) look.add(attribute);
      else
        for (const style of attribute.slice(6).split(';')) styles.set(style.split(':')[0]?.trim() ?? '', style.trim());
  }
  return [...look, ...styles.values()].filter(Boolean).sort().join(' ');
}

export function marksOf(body: Node): Mark[] {
  const marks: Mark[] = [];
  const visit = (node: Node, dress: string): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      for (let offset = 0; offset < data.length; offset += 1)
        marks.push({ sign: data[offset] ?? '', dress, node, offset });
      return;
    }
    if (!(node instanceof Element)) return;
    const isBlock = BLOCK.test(node.nodeName);
    const isLeaf = node.nodeName === 'BR' || node.nodeName === 'IMG';
    if (isBlock || isLeaf) marks.push({ sign: tagOf(node), dress: '', node, offset: 0 });
    for (const child of node.childNodes) visit(child, isBlock ? '' : dress + tagOf(node));
    if (isBlock) marks.push({ sign: '</>', dress: '', node, offset: 0 });
  };
  for (const child of body.childNodes) visit(child, '');
  return marks;
}

/**
 * Equal for two mails of the same elements; neighbours in the same dress are one. `byLook`: equal for two that look the
 * same. The browser's own editor writes spaces beside a change anew, as breaking or not, and nested spans more simply.
 */
export function spell(marks: readonly Pick<Mark, 'sign' | 'dress'>[], byLook: boolean): string {
  let text = '';
  let last = '';
  for (const { sign, dress } of marks) {
    const look = byLook ? lookOf(dress) : dress;
    if (look !== last) text += `{${look}}`;
    text += byLook && sign === '\u00a0' ? ' ' : sign;
    last = look;
  }
  return text;
}
