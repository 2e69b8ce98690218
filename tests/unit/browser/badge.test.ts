import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showBadge } from '../../../lib/browser/badge';

describe('The badge', () => {
  it('shows how many are due, and nothing when none is', async () => {
    await showBadge(3);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('3');
    await showBadge(0);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
});
