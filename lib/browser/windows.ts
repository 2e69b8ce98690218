import { browser } from './browser';

/** Calls back when a window of the browser gets the focus. Firefox on Android has no windows; there it never does. */
export function onWindowFocus(work: () => void): void {
  browser.windows?.onFocusChanged.addListener((id) => {
    if (id !== browser.windows.WINDOW_ID_NONE) work();
  });
}
