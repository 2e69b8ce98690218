import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from '../../../../components/shared/Dialog';
import { Disclosure } from '../../../../components/shared/Disclosure';
import { Toast } from '../../../../components/shared/Toast';
import { renderWithTexts } from './renderWithTexts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('The toast', () => {
  const toast = { id: '1', text: 'Kept.', actionLabel: 'Undo', onAction: () => {} };
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  it('speaks through a region that stood there before, and goes after ten seconds', () => {
    const onGone = vi.fn();
    const { rerender } = render(<Toast toast={null} onGone={onGone} />);
    const region = screen.getByRole('status');
    rerender(<Toast toast={toast} onGone={onGone} />);
    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toBe('Kept.Undo');
    pass(9_900);
    expect(onGone).not.toHaveBeenCalled();
    pass(200);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('waits while the keyboard is on its button', () => {
    const onGone = vi.fn();
    renderWithTexts(<Toast toast={toast} onGone={onGone} />);
    const button = screen.getByRole('button', { name: 'Undo' });
    fireEvent.focus(button);
    pass(60_000);
    expect(onGone).not.toHaveBeenCalled();
    fireEvent.blur(button);
    pass(10_000);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('gives a new message its own time after the held one was answered', () => {
    const onGone = vi.fn();
    const { rerender } = render(<Toast toast={toast} onGone={onGone} />);
    fireEvent.focus(screen.getByRole('button'));
    rerender(<Toast toast={{ id: '2', text: 'Taken back.' }} onGone={onGone} />);
    pass(10_000);
    expect(onGone).toHaveBeenCalledOnce();
  });
});

describe('Small parts', () => {
  it('a disclosure tells whether it was opened', () => {
    const onToggle = vi.fn();
    const { container } = renderWithTexts(
      <Disclosure title="More" onToggle={onToggle}>
        <p>Inside</p>
      </Disclosure>,
    );
    const details = container.querySelector('details');
    if (details) details.open = true;
    fireEvent(details ?? container, new Event('toggle'));
    expect(onToggle).toHaveBeenLastCalledWith(true);
  });

  it('a dialog is modal, named by its title, and says when it is left by Escape', () => {
    const onClose = vi.fn();
    renderWithTexts(
      <Dialog title="Really?" onClose={onClose}>
        <p>Yes or no</p>
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Really?' });
    expect(dialog.open).toBe(true);
    fireEvent(dialog, new Event('cancel'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
