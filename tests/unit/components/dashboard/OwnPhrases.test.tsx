import { cleanup, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnPhrase } from '../../../../lib/domain/own-phrase';
import { openDashboard } from './dashboard-fixture';

configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  location.hash = '';
});

const phrase = (words: string, instead = ''): OwnPhrase => ({ id: words, words, instead, language: 'de' });

async function openOwn(ownPhrases: OwnPhrase[] = []) {
  const dashboard = openDashboard({ hash: '#/phrases', language: 'en', settings: { ownPhrases } });
  const { t } = dashboard;
  const part = await screen.findByRole('region', { name: t('phrases_own') });
  const own = within(part);
  const words = () => own.getByLabelText<HTMLInputElement>(t('phrases_own_words'));
  const press = (name: string) => userEvent.click(own.getByRole('button', { name }));
  return { ...dashboard, own, words, press, add: () => press(t('phrases_own_add')) };
}

describe('The section of own phrases', () => {
  it('says when there are none, and keeps what is typed in one line, with undo', async () => {
    const { own, t, words, add, records } = await openOwn();
    expect(own.getByText(t('phrases_own_none'))).toBeTruthy();
    await userEvent.type(words(), '  so   bald wie möglich ');
    await userEvent.type(own.getByLabelText(t('phrases_own_instead')), 'sobald es Ihnen passt');
    await userEvent.selectOptions(own.getByLabelText(t('phrases_own_language')), 'de');
    await add();
    expect(records.settings.ownPhrases).toEqual([
      {
        id: expect.stringMatching(/./),
        words: 'so bald wie möglich',
        instead: 'sobald es Ihnen passt',
        language: 'de',
      },
    ]);
    expect(await own.findByText('so bald wie möglich')).toBeTruthy();
    expect(words().value).toBe('');
    expect(document.activeElement).toBe(words());
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.settings.ownPhrases).toEqual([]);
  });

  it.each([
    ['nothing', '', 'phrases_own_short'],
    ['signs alone', '!!', 'phrases_own_short'],
    ['too much', 'x'.repeat(81), 'phrases_own_long'],
    ['what stands there already', 'Zeitnah', 'phrases_own_twice'],
  ] as const)('refuses %s at its field and keeps what was typed', async (_, typed, error) => {
    const { own, t, words, add, records } = await openOwn([phrase('zeitnah')]);
    await userEvent.click(words());
    if (typed) await userEvent.paste(typed);
    await add();
    expect(own.getByText(t(error, 80))).toBeTruthy();
    expect(words().getAttribute('aria-invalid')).toBe('true');
    expect(words().value).toBe(typed);
    expect(document.activeElement).toBe(words());
    expect(records.settings.ownPhrases).toHaveLength(1);
  });

  it('changes a phrase in place and takes that back', async () => {
    const { own, t, press, records } = await openOwn([phrase('zeitnah', 'bald')]);
    await press(t('phrases_own_edit'));
    const form = within(own.getByRole('form', { name: t('phrases_own_change') }));
    const field = form.getByLabelText<HTMLInputElement>(t('phrases_own_instead'));
    expect(field.value).toBe('bald');
    await userEvent.clear(field);
    await userEvent.type(field, 'in Ruhe');
    await userEvent.click(form.getByRole('button', { name: t('popup_log_save') }));
    expect(records.settings.ownPhrases).toEqual([phrase('zeitnah', 'in Ruhe')]);
    expect(document.activeElement).toBe(own.getByRole('button', { name: t('phrases_own_edit') }));
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.settings.ownPhrases).toEqual([phrase('zeitnah', 'bald')]);
  });

  it('removes a phrase with undo; the keyboard goes back to the heading', async () => {
    const { own, t, press, records } = await openOwn([phrase('zeitnah', 'bald')]);
    await press(t('phrases_own_remove'));
    expect(records.settings.ownPhrases).toEqual([]);
    expect(document.activeElement).toBe(own.getByRole('heading', { name: t('phrases_own') }));
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.settings.ownPhrases).toEqual([phrase('zeitnah', 'bald')]);
  });

  it('has half-typed forms again after the page was closed, the one of a phrase that is there too', async () => {
    const first = await openOwn([phrase('zeitnah')]);
    await userEvent.type(first.words(), 'asa');
    await first.press(first.t('phrases_own_edit'));
    const changing = within(first.own.getByRole('form', { name: first.t('phrases_own_change') }));
    await userEvent.type(changing.getByLabelText(first.t('phrases_own_instead')), 'bal');
    cleanup();
    const { own, t } = await openOwn([phrase('zeitnah')]);
    const typedIn = (form: string, label: string) =>
      within(own.getByRole('form', { name: form })).getByLabelText<HTMLInputElement>(label).value;
    expect(typedIn(t('phrases_own_add'), t('phrases_own_words'))).toBe('asa');
    expect(typedIn(t('phrases_own_change'), t('phrases_own_instead'))).toBe('bal');
  });
});
