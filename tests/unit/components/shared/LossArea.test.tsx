import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LossArea } from '../../../../components/shared/LossArea';
import type { LossNotice } from '../../../../lib/domain/record-store';
import { renderWithTexts } from './renderWithTexts';

/** Wednesday, 25 November 2026, noon in Berlin. */
const AT = Date.UTC(2026, 10, 25, 11);
const NONE: LossNotice = { at: AT, restored: 0, quarantined: 0, missing: 0 };

function show(notice: LossNotice | null, language: 'de' | 'en' = 'en') {
  const ask = vi.fn(async (name: string) => (name === 'notice/read' ? { notice } : { ok: true }));
  const view = renderWithTexts(
    <>
      <LossArea ask={ask as never} zone="Europe/Berlin" restoreAddress="#/data" />
      <main>
        <button type="button">next</button>
      </main>
    </>,
    language,
  );
  return { ...view, ask };
}

describe('The notice of a loss', () => {
  it('says what came back, on which day, and that there is nothing to do (S2)', async () => {
    show({ ...NONE, restored: 12 }, 'de');
    const notice = await screen.findByRole('region', { name: 'Ihre Einträge wurden geprüft' });
    expect(notice.textContent).toContain('Mittwoch, 25. November');
    expect(notice.textContent).toContain('12 Bewerbungen wieder da');
    expect(notice.textContent).toContain('Sie müssen nichts tun.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says what is gone and leads to the backups (S5)', async () => {
    show({ ...NONE, missing: 1, quarantined: 2 });
    await screen.findByRole('region', { name: 'Records are missing' });
    expect(screen.getByText(/one application was missing/)).toBeTruthy();
    expect(screen.getByText(/2 files of the second copy were damaged/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Restore a backup' }).getAttribute('href')).toBe('#/data');
  });

  it('goes for good when it was read, and leaves the keyboard on the page', async () => {
    const { ask } = show({ ...NONE, restored: 2 });
    await userEvent.click(await screen.findByRole('button', { name: 'Got it' }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(ask).toHaveBeenLastCalledWith('notice/seen', { at: AT });
    expect(document.activeElement?.textContent).toBe('next');
  });

  it('is not there when nothing was lost, or nobody answers', async () => {
    const { ask } = show(null);
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    expect(screen.queryByRole('region')).toBeNull();
  });
});
