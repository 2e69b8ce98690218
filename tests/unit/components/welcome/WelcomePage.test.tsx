import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TextProvider } from '../../../../components/shared/text';
import { WelcomePage } from '../../../../components/welcome/WelcomePage';
import type { WelcomeTools } from '../../../../components/welcome/welcome-tools';
import { textsIn } from '../compose-panel/textsIn';

afterEach(cleanup);

interface Given extends Partial<WelcomeTools> {
  language?: 'de' | 'en';
  step?: number;
}

function open({ language = 'en', step = 0, ...given }: Given = {}) {
  const t = textsIn(language);
  const kept = { step };
  const tools: WelcomeTools = {
    surroundings: async () => ({ system: 'windows', browser: 'chromium' }),
    isPinned: async () => null,
    hasMailAccess: async () => true,
    askForMailAccess: async () => true,
    mayNotify: async () => true,
    sendTest: vi.fn(async () => true),
    readStep: () => kept.step,
    writeStep: (next) => {
      kept.step = next;
    },
    ...given,
  };
  const page = () => (
    <TextProvider value={t}>
      <WelcomePage tools={tools} />
    </TextProvider>
  );
  render(page());
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  return { t, tools, kept, press };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('The welcome', () => {
  it.each(['de', 'en'] as const)('has three steps, each reached by the keyboard alone (%s)', async (language) => {
    const { t } = open({ language });
    expect(heading()).toBe(t('welcome_try_title'));
    expect(screen.getByRole('link', { name: t('welcome_try_open') }).getAttribute('href')).toBe('practice.html');
    screen.getByRole('button', { name: t('welcome_next') }).focus();
    await userEvent.keyboard('{Enter}');
    expect(heading()).toBe(t('welcome_pin_title'));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    screen.getByRole('button', { name: t('welcome_next') }).focus();
    await userEvent.keyboard('{Enter}');
    expect(heading()).toBe(t('welcome_reminder_title'));
    expect(screen.getByRole('link', { name: t('welcome_done') }).getAttribute('href')).toBe('dashboard.html');
  });

  it('puts the test reminder first, and the way on once one knows whether it comes', async () => {
    const { t, press } = open({ step: 2 });
    const leads = (name: string) => screen.getByText(name).classList.contains('nk-button--primary');
    expect(leads(t('welcome_reminder_send'))).toBe(true);
    expect(leads(t('welcome_done'))).toBe(false);
    await press(t('welcome_reminder_send'));
    await press(t('welcome_reminder_yes'));
    expect(leads(t('welcome_reminder_again'))).toBe(false);
    expect(leads(t('welcome_done'))).toBe(true);
  });

  it('can be skipped at every step, and goes on where one was', async () => {
    const { t, kept, press } = open({ step: 1 });
    expect(heading()).toBe(t('welcome_pin_title'));
    expect(screen.getByRole('link', { name: t('welcome_skip') }).getAttribute('href')).toBe('dashboard.html');
    await press(t('welcome_next'));
    expect(kept.step).toBe(2);
    await press(t('welcome_back'));
    expect(kept.step).toBe(1);
  });

  it.each([-3, 7, Number.NaN])('begins at a step that there is, whatever was kept: %s', (step) => {
    open({ step: Number(step) || 0 });
    expect(heading()).not.toBe('');
  });

  it('says that the icon is in the toolbar once it is', async () => {
    let isThere = false;
    const { t } = open({ step: 1, isPinned: async () => isThere });
    expect(await screen.findByText(t('welcome_pin_chromium_2'))).toBeTruthy();
    expect(screen.queryByText(t('welcome_pin_done'))).toBeNull();
    isThere = true;
    dispatchEvent(new Event('focus'));
    expect(await screen.findByText(t('welcome_pin_done'))).toBeTruthy();
  });

  it('says how it is done in Firefox', async () => {
    const { t } = open({ step: 1, surroundings: async () => ({ system: 'linux', browser: 'firefox' }) });
    expect(await screen.findByText(t('welcome_pin_firefox_2'))).toBeTruthy();
  });

  it('asks for the mailbox only where it is not allowed, with the reason, and takes a no', async () => {
    const { t, press } = open({ step: 1, hasMailAccess: async () => false, askForMailAccess: async () => false });
    expect(await screen.findByText(t('welcome_access_text'))).toBeTruthy();
    await press(t('welcome_access_allow'));
    expect(screen.getByText(t('welcome_access_later'))).toBeTruthy();
    cleanup();
    open({ step: 1 });
    expect(screen.queryByText(t('welcome_access_text'))).toBeNull();
  });

  it('sends a reminder, and is content when it was seen', async () => {
    const { t, tools, press } = open({ step: 2 });
    await press(t('welcome_reminder_send'));
    expect(tools.sendTest).toHaveBeenCalledOnce();
    expect(screen.getByText(t('welcome_reminder_question'))).toBeTruthy();
    await press(t('welcome_reminder_yes'));
    expect(screen.getByText(t('welcome_reminder_seen'))).toBeTruthy();
  });

  it.each([
    ['windows', 'chromium', 'welcome_advice_windows', 'welcome_advice_chromium'],
    ['mac', 'chromium', 'welcome_advice_mac', 'welcome_advice_chromium'],
    ['linux', 'firefox', 'welcome_advice_linux', 'welcome_advice_firefox'],
    ['other', 'firefox', 'welcome_advice_other', 'welcome_advice_firefox'],
  ] as const)('says on %s with %s where to look when none was seen', async (system, browser, first, second) => {
    const { t, press } = open({ step: 2, surroundings: async () => ({ system, browser }) });
    await press(t('welcome_reminder_send'));
    await press(t('welcome_reminder_no'));
    expect(await screen.findByText(t(first))).toBeTruthy();
    expect(screen.getByText(t(second))).toBeTruthy();
  });

  it('says so at once where the browser shows none, or does not take it', async () => {
    const { t } = open({ step: 2, mayNotify: async () => false });
    expect(await screen.findByText(t('welcome_advice_blocked'))).toBeTruthy();
    cleanup();
    const { press } = open({ step: 2, sendTest: async () => false });
    await press(t('welcome_reminder_send'));
    expect(await screen.findByText(t('welcome_reminder_unseen'))).toBeTruthy();
    expect(screen.queryByText(t('welcome_advice_blocked'))).toBeNull();
  });
});
