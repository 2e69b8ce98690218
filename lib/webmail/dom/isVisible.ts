/** Whether an element takes up room on the page. Both sites keep closed windows as hidden shells. */
export function isVisible(element: Element): boolean {
  return element.isConnected && element.checkVisibility() && element.getClientRects().length > 0;
}
