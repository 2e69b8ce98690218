import { afterEach, beforeEach, vi } from 'vitest';
import { dismissOlder } from '../../../lib/composer/takeOver';
import { frames, selections } from './compose-fixture';

/** For each test of a file a page without mails and a clock that the test moves; whatever it has started ends with it. */
export function freshPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    frames.length = 0;
    selections.length = 0;
  });
  afterEach(() => {
    dismissOlder(document);
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}
