import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openPanel } from './panel-fixture';

const OWN = 'Guten Tag Frau Weber,';

describe('Where the user has typed already', () => {
  it.each([
    { language: 'en', above: 'Insert above', instead: 'Replace my text' },
    { language: 'de', above: 'Darüber einfügen', instead: 'Meinen Text ersetzen' },
  ] as const)('the panel asks whether the draft goes above the text or in its place: $language', async (words) => {
    const { show } = await openPanel({ language: words.language });
    await show({ ownText: OWN });
    expect(screen.getByTestId('panel-insert').textContent).toBe(words.above);
    expect(screen.getByTestId('panel-insert-instead').textContent).toBe(words.instead);
  });

  it('only the chosen button replaces, by mouse and by keyboard', async () => {
    const { show, sent } = await openPanel();
    await show({ ownText: OWN });
    await userEvent.click(screen.getByTestId('panel-insert'));
    expect(sent.at(-1)).toMatchObject({ type: 'insert', mode: 'above' });
    await show({ ownText: `${OWN} vielen Dank.` });
    screen.getByTestId('panel-insert-instead').focus();
    await userEvent.keyboard('{Enter}');
    expect(sent.at(-1)).toMatchObject({ type: 'insert', mode: 'replace' });
  });

  it('nothing is asked in an empty mail, and a click that the page made replaces nothing (P8)', async () => {
    const { show, sent } = await openPanel({ isByUser: false });
    await show({ ownText: ' \n ' });
    expect(screen.queryByTestId('panel-insert-instead')).toBeNull();
    await show({ ownText: OWN });
    await userEvent.click(screen.getByTestId('panel-insert-instead'));
    expect(sent.filter(({ type }) => type === 'insert')).toEqual([]);
  });
});

describe('The subject in the draft', () => {
  it('is shown where it will be set, and not where the mail has its own', async () => {
    const { show } = await openPanel();
    await show({ subject: '' });
    const preview = screen.getByTestId('panel-preview');
    const subject = preview.querySelector('.panel-letter__subject')?.textContent ?? '';
    expect(subject).not.toBe('');
    await show({ subject: 'Unser Gespräch' });
    expect(screen.getByTestId('panel-preview').textContent).not.toContain(subject);
  });
});
