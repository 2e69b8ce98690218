import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { formatRoute } from '../../../../components/dashboard/route';
import type { Application } from '../../../../lib/domain/application';
import { changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const enquiryOf = (one: Application) => `status-enquiry:${one.interviews[0]?.id}:1`;
const openSheet = (one: Application, key: string, language: 'de' | 'en' = 'en') =>
  openDashboard({
    applications: [one],
    language,
    settings: { ownName: 'Lena Hoffmann' },
    hash: formatRoute({ view: 'call-sheet', applicationId: one.id, key }),
  });

describe('The call sheet', () => {
  it.each(['de', 'en'] as const)(
    'has all that one needs for the call, in the language of the contact (R3, R19, %s)',
    (language) => {
      const one = interviewed('2026-11-06');
      const { t, container } = openSheet(one, enquiryOf(one), language);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(t('panel_kind_status_enquiry'));
      expect(screen.getByText(t('call_sheet_reassurance_status'))).toBeTruthy();
      expect(screen.getByRole('link', { name: '+49 30 1234567' }).getAttribute('href')).toBe('tel:+49301234567');
      const script = container.querySelector('.call-script');
      expect(script?.getAttribute('lang')).toBe('de');
      expect(script?.querySelectorAll('li')).toHaveLength(4);
      expect(script?.textContent).toContain('Lena Hoffmann');
      expect(screen.getByText('wie das Team arbeitet')).toBeTruthy();
    },
  );

  it('notes the call and leads back to what comes next (R19, R20)', async () => {
    const one = interviewed('2026-11-06');
    const { t, commands } = openSheet(one, enquiryOf(one));
    await userEvent.click(screen.getByRole('button', { name: t('call_reached') }));
    expect(commands()).toMatchObject([{ name: 'completeFollowUp', channel: 'phone', on: '2026-11-24' }]);
    await waitFor(() => expect(location.hash).toContain('/application/'));
    expect(screen.getByRole('button', { name: t('common_undo') })).toBeTruthy();
  });

  it('puts the call off by a day when nobody could be reached (R3)', async () => {
    const one = interviewed('2026-11-06');
    const { t, commands } = openSheet(one, enquiryOf(one));
    await userEvent.click(screen.getByRole('button', { name: t('call_not_reached') }));
    expect(commands()).toMatchObject([{ name: 'snoozeFollowUp', until: '2026-11-25' }]);
  });

  it('works without a contact: the switchboard puts one through', () => {
    const one = interviewed('2026-11-06');
    const alone = changed(one, { name: 'removeContact', contactId: one.contacts[0]?.id ?? '' });
    const { t } = openSheet(alone, enquiryOf(alone));
    expect(screen.getByText(t('call_no_number'))).toBeTruthy();
    expect(screen.getByText(t('call_script'))).toBeTruthy();
  });

  it('asks for advice after a rejection, and adds only a neutral fact (R22)', () => {
    const one = changed(interviewed('2026-11-06'), { name: 'recordRejection', on: '2026-11-23' });
    const { t } = openSheet(one, 'feedback-request:2026-11-23');
    expect(screen.getByText(t('call_sheet_info_feedback'))).toBeTruthy();
    expect(screen.getByText(t('call_sheet_reassurance_feedback'))).toBeTruthy();
  });

  it('leads nowhere for a step that does not exist', () => {
    const one = interviewed('2026-11-06');
    const { t } = openSheet(one, 'status-enquiry:nothing:1');
    expect(screen.getByText(t('dashboard_missing_title'))).toBeTruthy();
  });
});
