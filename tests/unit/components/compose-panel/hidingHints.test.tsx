import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { HINT_LIMITS, type IgnoredHint } from '../../../../lib/domain/ignored-hint';
import { hintKey, NAMELESS, nameOfMail } from '../../../../lib/phrases/hintKey';
import { ANNA, EXPECT, openPanel } from './panel-fixture';
import { textsIn } from './textsIn';

const SHOWN = { ownText: 'Ich erwarte', findings: [EXPECT], selected: EXPECT.key };
const MAIL = nameOfMail([ANNA.email]);
const languages = ['de', 'en'] as const;

/** The panel with one hint unfolded, and what it has kept so far. */
async function openHint(...options: Parameters<typeof openPanel>) {
  const panel = await openPanel(...options);
  await panel.show(SHOWN);
  const t = textsIn(options[0]?.language ?? 'en');
  const kept = () =>
    panel.asked.flatMap(({ name, data }) => (name === 'hints/hide' ? (data as { hints: IgnoredHint[] }).hints : []));
  const told = () => panel.sent.filter(({ type }) => type === 'ignore');
  const button = (
    what: 'panel_ignore_words' | 'panel_ignore_rule',
    where: 'panel_ignore_application' | 'panel_ignore_everywhere',
  ) => within(screen.getByRole('group', { name: t(what) })).getByRole('button', { name: t(where) });
  return { ...panel, t, kept, told, button };
}

describe('Hiding a hint', () => {
  it.each(languages)(
    'in this mail takes one click, and is kept by the name of the mail, not by addresses (%s)',
    async (language) => {
      const { t, kept, told } = await openHint({ language });
      await userEvent.click(screen.getByRole('button', { name: t('panel_ignore_once') }));
      expect(kept()).toMatchObject([
        {
          ruleId: 'pushy/expect',
          words: 'Ich erwarte',
          mail: MAIL,
          applicationId: 'application-1',
          createdAt: 1_800_000_000_000,
        },
      ]);
      expect(JSON.stringify(kept())).not.toContain('@');
      const hint = hintKey('pushy/expect', 'ich erwarte', { mail: MAIL, applicationId: null });
      expect(told()).toEqual([{ type: 'ignore', hint, isIgnored: true, isKept: true }]);
      expect(screen.getByText(t('panel_hidden_mail'))).toBeTruthy();
    },
  );

  it.each([
    ['panel_ignore_words', 'panel_ignore_application', { words: 'Ich erwarte', applicationId: 'application-1' }],
    ['panel_ignore_words', 'panel_ignore_everywhere', { words: 'Ich erwarte', applicationId: null }],
    ['panel_ignore_rule', 'panel_ignore_application', { words: null, applicationId: 'application-1' }],
    ['panel_ignore_rule', 'panel_ignore_everywhere', { words: null, applicationId: null }],
  ] as const)('reaches as far as the user says: %s, %s', async (what, where, expected) => {
    const { button, kept, told } = await openHint();
    await userEvent.click(screen.getByText(textsIn('en')('panel_ignore_more')));
    await userEvent.click(button(what, where));
    expect(kept()).toMatchObject([{ ruleId: 'pushy/expect', mail: null, ...expected }]);
    const hint = hintKey('pushy/expect', expected.words, { mail: null, applicationId: expected.applicationId });
    expect(told()).toEqual([{ type: 'ignore', hint, isIgnored: true, isKept: true }]);
  });

  it.each(languages)('is taken back by the toast, in the records and in the mail (%s)', async (language) => {
    const { t, button, kept, told, asked } = await openHint({ language });
    await userEvent.click(button('panel_ignore_rule', 'panel_ignore_everywhere'));
    await userEvent.click(screen.getByRole('button', { name: t('panel_undo') }));
    expect(asked.at(-1)).toEqual({ name: 'hints/show', data: { ids: [kept()[0]?.id] } });
    expect(told().at(-1)).toMatchObject({ isIgnored: false, isKept: true });
  });

  it('says so when it could not be kept, and hides nothing (S7)', async () => {
    const { answers, told } = await openHint();
    answers['hints/hide'] = { ok: false, problem: 'full' };
    await userEvent.click(screen.getByRole('button', { name: textsIn('en')('panel_ignore_once') }));
    expect(screen.getByText(/could not be saved/)).toBeTruthy();
    expect(told()).toEqual([]);
    expect(document.activeElement?.textContent).toBe(textsIn('en')('panel_ignore_once'));
  });

  it('offers no application where the mail is known to be for none', async () => {
    const { t } = await openHint({ offers: [] });
    expect(screen.queryAllByRole('button', { name: t('panel_ignore_application') })).toEqual([]);
    expect(screen.getAllByRole('button', { name: t('panel_ignore_everywhere') })).toHaveLength(2);
  });

  it('in a mail to nobody yet holds here at once, and is kept as soon as the mail has a recipient', async () => {
    const { show, t, kept, told } = await openHint({ offers: [] });
    await show({ ...SHOWN, recipients: [] });
    await userEvent.click(screen.getByRole('button', { name: t('panel_ignore_once') }));
    expect(kept()).toEqual([]);
    const hint = hintKey('pushy/expect', 'Ich erwarte', { mail: NAMELESS, applicationId: null });
    expect(told()).toEqual([{ type: 'ignore', hint, isIgnored: true, isKept: false }]);
    await show({ ...SHOWN, findings: [] });
    await show({ ...SHOWN, findings: [], ownText: 'Ich erwarte viel' });
    expect(kept()).toMatchObject([{ words: 'Ich erwarte', mail: MAIL }]);
  });

  it('in a mail to nobody yet is tried again with the next recipient when it could not be kept, and says so (S7)', async () => {
    const { show, t, kept, answers } = await openHint({ offers: [] });
    await show({ ...SHOWN, recipients: [] });
    await userEvent.click(screen.getByRole('button', { name: t('panel_ignore_once') }));
    answers['hints/hide'] = { ok: false, problem: 'full' };
    await show(SHOWN);
    expect(screen.getByText(t('panel_not_kept'))).toBeTruthy();
    answers['hints/hide'] = { ok: true };
    const others = ['kim@example.org', ANNA.email].map((email) => ({ name: '', email }));
    await show({ ...SHOWN, recipients: others });
    await show({ ...SHOWN, recipients: [] });
    await show(SHOWN);
    expect(kept().map(({ mail }) => mail)).toEqual([MAIL, nameOfMail(['kim@example.org', ANNA.email])]);
  });

  it('in a mail to nobody yet is taken back under the name that the mail has got since, too', async () => {
    const { show, t, kept, told, asked } = await openHint({ offers: [] });
    await show({ ...SHOWN, recipients: [] });
    await userEvent.click(screen.getByRole('button', { name: t('panel_ignore_once') }));
    await show(SHOWN);
    await userEvent.click(screen.getByRole('button', { name: t('panel_undo') }));
    expect(asked.at(-1)).toEqual({ name: 'hints/show', data: { ids: [kept()[0]?.id] } });
    const keys = [NAMELESS, MAIL].map((mail) => hintKey('pushy/expect', 'Ich erwarte', { mail, applicationId: null }));
    expect(told().slice(1)).toEqual(keys.map((hint) => ({ type: 'ignore', hint, isIgnored: false, isKept: true })));
  });

  it('on more words than a record holds keeps their beginning', async () => {
    const { show, t, kept } = await openHint();
    await show({ ...SHOWN, findings: [{ ...EXPECT, words: 'Wort '.repeat(100) }] });
    await userEvent.click(screen.getByRole('button', { name: t('panel_ignore_once') }));
    expect(kept()[0]?.words).toHaveLength(HINT_LIMITS.words);
  });

  it('does nothing on a click that the page made itself (P8)', async () => {
    const { button, asked, told } = await openHint({ isByUser: false });
    await userEvent.click(screen.getByRole('button', { name: textsIn('en')('panel_ignore_once') }));
    await userEvent.click(button('panel_ignore_rule', 'panel_ignore_everywhere'));
    expect([...told(), ...asked.filter(({ name }) => name.startsWith('hints/'))]).toEqual([]);
  });

  it('gives the keyboard back to the heading of the list, since the hint goes', async () => {
    const { t } = await openHint();
    screen.getByRole('button', { name: t('panel_ignore_once') }).focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: t('panel_findings') }));
  });
});

describe('The language of a mail in the panel', () => {
  it.each(languages)('shows what was found, and is set for the mail and for its application (%s)', async (language) => {
    const { t, sent, asked } = await openHint({ language });
    const choice = screen.getByLabelText<HTMLSelectElement>(t('panel_language'));
    expect(choice.selectedOptions[0]?.textContent).toBe(t('panel_language_found', t('dashboard_language_de')));
    await userEvent.selectOptions(choice, 'en');
    expect(sent.at(-1)).toEqual({ type: 'setLanguage', language: 'en' });
    expect(asked.at(-1)).toMatchObject({
      name: 'application/change',
      data: { applicationId: 'application-1', command: { name: 'setMailLanguage', language: 'en' } },
    });
  });

  it('is set for this mail alone where it is for no application', async () => {
    const { t, sent, asked } = await openHint({ offers: [] });
    await userEvent.selectOptions(screen.getByLabelText(t('panel_language')), 'de');
    expect(sent.at(-1)).toEqual({ type: 'setLanguage', language: 'de' });
    expect(asked.map(({ name }) => name)).toEqual(['panel/offer', 'panel/guess']);
  });

  it('counts here even where it could not be kept for the application, and says so (S7)', async () => {
    const { t, sent, answers } = await openHint();
    answers['application/change'] = { ok: false, problem: 'full' };
    await userEvent.selectOptions(screen.getByLabelText(t('panel_language')), 'en');
    expect(sent.at(-1)).toEqual({ type: 'setLanguage', language: 'en' });
    expect(screen.getByText(t('panel_language_not_kept'))).toBeTruthy();
    answers['application/change'] = { ok: true };
    await userEvent.selectOptions(screen.getByLabelText(t('panel_language')), 'en');
    expect(screen.queryByText(t('panel_language_not_kept'))).toBeNull();
  });

  it('is not set by a choice that the page made itself (P8)', async () => {
    const { t, sent, asked } = await openHint({ isByUser: false });
    await userEvent.selectOptions(screen.getByLabelText(t('panel_language')), 'en');
    expect(sent.filter(({ type }) => type === 'setLanguage')).toEqual([]);
    expect(asked.map(({ name }) => name)).toEqual(['panel/offer']);
  });
});
