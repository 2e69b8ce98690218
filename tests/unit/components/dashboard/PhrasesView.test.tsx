import { cleanup, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ruleEntries, searchRules } from '../../../../components/dashboard/phrases/ruleEntries';
import { openDashboard } from './dashboard-fixture';

// The rules and figures come as a part of their own, which a busy machine takes a while to bring.
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  location.hash = '';
});

async function openPhrases(language: 'de' | 'en' = 'en') {
  const dashboard = openDashboard({ hash: '#/phrases', language });
  const { t } = dashboard;
  await screen.findByLabelText(t('phrases_search'));
  const search = async (words: string) => {
    await userEvent.click(screen.getByLabelText(t('phrases_search')));
    await userEvent.paste(words);
  };
  return { ...dashboard, search, part: (name: string) => screen.getByRole('region', { name }) };
}

describe('The rules on the page of phrases', () => {
  it.each(['de', 'en'] as const)(
    'each have a sentence with marked words, and a reason in both languages (%s)',
    (mails) => {
      for (const language of ['de', 'en'] as const)
        for (const rule of ruleEntries(mails, language)) {
          expect(rule.marked, rule.id).not.toBe('');
          expect(rule.reason, rule.id).not.toBe('');
          expect(rule.calmer || rule.advice || rule.reason, rule.id).not.toBe('');
        }
    },
  );

  it('are found by words of the example, the reason or the calmer wording, in any order and case', () => {
    const entries = ruleEntries('en', 'en');
    const [first] = entries;
    if (!first) throw new Error('no rules');
    const found = searchRules(entries, `${first.marked.toUpperCase()} ${first.reason.split(' ')[0]}`);
    expect(found.map(({ id }) => id)).toContain(first.id);
    expect(searchRules(entries, 'xyzzy')).toEqual([]);
  });

  it('are shown for the language of the mails that is chosen, in the language of the interface', async () => {
    const { t, search } = await openPhrases('en');
    await userEvent.selectOptions(screen.getByLabelText(t('phrases_language')), 'de');
    await search('alles tun');
    expect(await screen.findByText('würde ich wirklich alles tun')).toBeTruthy();
    expect(screen.getByText(/raises doubts about that worth/)).toBeTruthy();
  });

  it('are switched off one by one, with undo, and stand among the hidden hints then', async () => {
    const { t, search, records, part } = await openPhrases('de');
    await search('wirklich alles tun');
    const rule = await screen.findByRole('checkbox', { name: /würde ich wirklich alles tun/ });
    await userEvent.click(rule);
    const [hint] = records.settings.ignoredHints;
    expect(hint).toMatchObject({ ruleId: 'grovelling/alles-tun', words: null, applicationId: null, mail: null });
    expect(within(part(t('settings_hidden'))).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: t('common_undo') }));
    expect(records.settings.ignoredHints).toEqual([]);
  });

  it('are switched off as a whole category, which keeps single switches out of reach until it is on again', async () => {
    const { t, records, part, search } = await openPhrases('de');
    const category = part(t('panel_category_grovelling'));
    await userEvent.click(within(category).getByLabelText(t('phrases_category_on')));
    expect(records.settings.ignoredHints).toMatchObject([{ ruleId: 'grovelling', words: null }]);
    expect(within(part(t('settings_hidden'))).getByText(t('phrases_about_grovelling'))).toBeTruthy();
    await search('wirklich alles tun');
    const rule = await screen.findByRole<HTMLInputElement>('checkbox', { name: /würde ich wirklich alles tun/ });
    expect([rule.checked, rule.disabled]).toEqual([false, true]);
    await userEvent.click(within(part(t('panel_category_grovelling'))).getByLabelText(t('phrases_category_on')));
    expect(records.settings.ignoredHints).toEqual([]);
  });
});
