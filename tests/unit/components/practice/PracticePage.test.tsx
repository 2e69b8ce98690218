import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { exampleInterview } from '../../../../components/practice/exampleInterview';
import { PracticePage } from '../../../../components/practice/PracticePage';
import { TextProvider } from '../../../../components/shared/text';
import { practice } from '../../../../lib/webmail/practice/practice';
import { textsIn } from '../compose-panel/textsIn';

function openPractice({ language = 'en' as 'de' | 'en', isKept = true, initialTo = '' } = {}) {
  const t = textsIn(language);
  const example = exampleInterview(t, { language, yesterday: '2026-11-23', zone: 'Europe/Berlin' });
  const log = vi.fn(async () => isKept);
  const view = render(
    <TextProvider value={t}>
      <PracticePage example={example} log={log} initialTo={initialTo} />
    </TextProvider>,
  );
  return { ...view, t, example, log };
}

describe('The practice page', () => {
  it.each(['de', 'en'] as const)('logs a made-up interview of the day before on request (%s)', async (language) => {
    const { log, example, t } = openPractice({ language });
    expect(example).toMatchObject({ name: 'logInterview', interview: { date: '2026-11-23', mood: null } });
    await userEvent.click(screen.getByTestId('practice-example'));
    expect(log).toHaveBeenCalledWith(example);
    expect(screen.getByText(t('practice_log_done'))).toBeTruthy();
    expect(screen.getByTestId<HTMLButtonElement>('practice-example').disabled).toBe(true);
  });

  it('says so when the example could not be kept, and lets try again', async () => {
    const { t } = openPractice({ isKept: false });
    await userEvent.click(screen.getByTestId('practice-example'));
    expect(screen.getByText(t('practice_log_failed'))).toBeTruthy();
    expect(screen.getByTestId<HTMLButtonElement>('practice-example').disabled).toBe(false);
  });

  it('has a compose window that our adapter knows: recipients, subject and text', async () => {
    openPractice();
    await userEvent.click(screen.getByTestId('practice-write'));
    const body = practice.findBody(screen.getByTestId('practice-body'));
    const compose = body && practice.open(body);
    if (!compose || 'missing' in compose) throw new Error('the adapter does not know the window');
    expect(compose.recipients()).toEqual([{ name: 'Dr. Anna Weber', email: 'anna.weber@example.com' }]);
    expect(compose.fillSubject('Danke')).toBe(true);
    expect(screen.getByTestId<HTMLInputElement>('practice-subject').value).toBe('Danke');
    expect(document.activeElement).toBe(body);
  });

  it('opens with the recipient it was called for', () => {
    openPractice({ initialTo: 'kim@example.com' });
    expect(screen.getByTestId<HTMLInputElement>('practice-to').value).toBe('kim@example.com');
  });

  it('only pretends to send: shows what would go out, takes the window away, and offers another', async () => {
    const { t } = openPractice();
    await userEvent.type(screen.getByTestId('practice-to'), 'kim@example.com');
    screen.getByTestId('practice-body').textContent = 'Hallo Kim';
    await userEvent.click(screen.getByTestId('practice-send'));
    expect(screen.getByText(t('practice_sent_text'))).toBeTruthy();
    expect(screen.getByTestId('practice-sent').textContent).toBe('Hallo Kim');
    expect(screen.queryByTestId('practice-body')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t('practice_sent_again') }));
    expect(screen.getByTestId('practice-body').textContent).toBe('');
  });

  it('sends with Ctrl+Enter as well', async () => {
    const { t } = openPractice();
    screen.getByTestId('practice-subject').focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByText(t('practice_sent_title'))).toBeTruthy();
  });
});
