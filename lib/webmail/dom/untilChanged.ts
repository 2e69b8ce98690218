/** How long an editor may take to put a change into its own form, in milliseconds. */
const LIMIT = 500;

/** Two frames: editors that rework a change do it by then. A hidden tab draws no frames, hence the timer beside it. */
function settled(view: Window): Promise<void> {
  return new Promise((done) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => done()));
    view.setTimeout(done, 60);
  });
}

/** Waits until a condition on an element's content holds, then until it still holds when the editor has settled. */
export async function untilChanged(element: HTMLElement, holds: () => boolean): Promise<boolean> {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (!holds()) {
    await new Promise<void>((done) => {
      const observer = new MutationObserver(() => holds() && finish());
      const timer = view.setTimeout(() => finish(), LIMIT);
      const finish = () => {
        observer.disconnect();
        view.clearTimeout(timer);
        done();
      };
      observer.observe(element, { childList: true, characterData: true, subtree: true });
    });
  }
  await settled(view);
  return holds();
}
