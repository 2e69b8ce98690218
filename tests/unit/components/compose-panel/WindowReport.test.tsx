import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openPanel } from './panel-fixture';

const REPORT = 'Nachklang 1.0\nmissing: send\n<div class="M9">';
const toMake = (sent: { type: string }[]) => sent.filter(({ type }) => type === 'makeReport').length;

describe('Beside a window that can’t be read', () => {
  it('the panel says what is missing, that the mail is untouched, and makes a report only when asked', async () => {
    const { say, sent } = await openPanel({ offers: [] });
    await say({ type: 'unreadable', missing: ['send'] });
    expect(screen.getByRole('heading', { name: /can’t read this window/ })).toBeTruthy();
    expect(screen.getByText(/find the Send button/)).toBeTruthy();
    expect(screen.getByText(/untouched/)).toBeTruthy();
    expect(toMake(sent)).toBe(0);
    await userEvent.click(screen.getByTestId('panel-report-make'));
    expect(toMake(sent)).toBe(1);
  });

  it('shows the report before it is copied, and says whether that worked', async () => {
    const user = userEvent.setup();
    const { say } = await openPanel({ offers: [] });
    await say({ type: 'unreadable', missing: ['window'] });
    await say({ type: 'report', text: REPORT });
    expect(screen.getByTestId<HTMLTextAreaElement>('panel-report-text').value).toBe(REPORT);
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByTestId('panel-report-copy'));
    expect(write).toHaveBeenCalledExactlyOnceWith(REPORT);
    expect(screen.getByText(/^Copied/)).toBeTruthy();
  });

  it('says what to do when the report could not be made', async () => {
    const { say } = await openPanel({ offers: [], language: 'de' });
    await say({ type: 'unreadable', missing: ['window'] });
    await say({ type: 'report', text: '' });
    expect(screen.getByText(/laden Sie die Seite neu/)).toBeTruthy();
    expect(screen.getByTestId('panel-report-make')).toBeTruthy();
  });

  it('copies nothing when the page presses the button (P8)', async () => {
    const user = userEvent.setup();
    const { say } = await openPanel({ offers: [], isByUser: false });
    await say({ type: 'unreadable', missing: ['window'] });
    await say({ type: 'report', text: REPORT });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByTestId('panel-report-copy'));
    expect(write).not.toHaveBeenCalled();
  });

  it('the report can be had beside any window in which something is not right', async () => {
    const { show, sent } = await openPanel();
    await show({});
    await userEvent.click(screen.getByText('Is something wrong here?'));
    await userEvent.click(screen.getByTestId('panel-report-make'));
    expect(toMake(sent)).toBe(1);
  });
});
