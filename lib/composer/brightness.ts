/** Relative luminance below which a background counts as dark. */
const DARK_BELOW = 0.25;

/**
 * Relative luminance (0 black to 1 white) of a computed CSS colour, or `undefined` where it is see-through or unknown.
 * Source: WCAG 2.2, definition of relative luminance.
 *
 * @example luminance('rgb(255, 255, 255)') // 1
 */
export function luminance(color: string): number | undefined {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = numbers ?? [];
  if (red === undefined || green === undefined || blue === undefined || !(alpha >= 0.5)) return undefined;
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Text lighter than this is meant for a dark background. */
const LIGHT_TEXT_ABOVE = 0.4;

/**
 * Whether an element stands on a dark background: the first one that can't be seen through, going outward. Where there is none, or a
 * picture comes first, the colour of its text tells.
 */
export function isOnDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let each: Element | null = element; each && view; each = each.parentElement) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(each);
    const brightness = luminance(backgroundColor);
    if (brightness !== undefined) return brightness < DARK_BELOW;
    if (backgroundImage.includes('url(')) break;
  }
  return (luminance(view?.getComputedStyle(element).color ?? '') ?? 0) > LIGHT_TEXT_ABOVE;
}
