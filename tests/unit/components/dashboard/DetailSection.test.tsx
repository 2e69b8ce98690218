import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { addressOf, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const one = interviewed('2026-11-23');

describe('What an imported table said beside its fields', () => {
  it('stands on the page of its application, word for word, as text and never as a page (H1)', () => {
    const details = [
      { name: 'Gehalt', text: '60.000\nverhandelbar' },
      { name: 'Gehalt', text: '<img src=x onerror=alert(1)>' },
    ];
    const { t } = openDashboard({ applications: [{ ...one, details }], hash: addressOf(one) });
    const section = screen.getByRole('region', { name: t('dashboard_details') });
    expect([...section.querySelectorAll('dd')].map((each) => each.textContent)).toEqual(
      details.map(({ text }) => text),
    );
    expect(section.querySelector('img')).toBeNull();
  });

  it('has no place on the page of one that was typed', () => {
    const { t } = openDashboard({ applications: [{ ...one, details: [] }], hash: addressOf(one) });
    expect(screen.queryByRole('region', { name: t('dashboard_details') })).toBeNull();
  });
});
