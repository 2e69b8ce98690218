import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { formatRoute } from '../../../../components/dashboard/route';
import type { Application } from '../../../../lib/domain/application';
import { changed, interviewed, openDashboard } from './dashboard-fixture';

afterEach(() => {
  cleanup();
  localStorage.clear();
  location.hash = '';
});

const enquiryOf = (one: Application) => `status-enquiry:${one.interviews[0]?.id}:1`;
const openSheet = (one: Application, key = enquiryOf(one), language: 'de' | 'en' = 'en') =>
  openDashboard({
    applications: [one],
    language,
    settings: { ownName: 'Lena Hoffmann' },
    hash: formatRoute({ view: 'call-sheet', applicationId: one.id, key }),
  });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const languages = ['de', 'en'] as const;
const REJECTED = 'feedback-request:2026-11-23';
const rejected = () => changed(interviewed('2026-11-06'), { name: 'recordRejection', on: '2026-11-23' });

describe('The call sheet', () => {
  it.each(languages)(
    'has all that one needs for the call, in the language of the contact (R3, R19, %s)',
    (language) => {
      const one = interviewed('2026-11-06');
      const { t, container } = openSheet(one, enquiryOf(one), language);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(t('panel_kind_status_enquiry'));
      expect(screen.getByText(t('call_sheet_reassurance_status'))).toBeTruthy();
      expect(screen.getByRole('link', { name: '+49 30 1234567' }).getAttribute('href')).toBe('tel:+49301234567');
      const script = container.querySelector('.call-script');
      expect(script?.querySelectorAll('li')).toHaveLength(4);
      expect(script?.textContent).toContain('Guten Tag, Frau Weber, hier ist Lena Hoffmann.');
      expect(container.querySelectorAll('.call-questions li')).toHaveLength(3);
      expect([...container.querySelectorAll('[lang]')].map((each) => each.getAttribute('lang'))).toEqual([
        'de',
        'de',
        'de',
      ]);
    },
  );

  it('says with whom, what, when, who else, what was promised and what was asked before, and the notes by their names', () => {
    const one = interviewed('2026-11-02');
    const [contact] = one.contacts;
    const [interview] = one.interviews;
    if (!contact || !interview) throw new Error('no interview');
    const { id: _, ...other } = contact;
    const withTwo = changed(one, {
      name: 'saveContact',
      contactId: null,
      contact: { ...other, firstName: 'Jonas', lastName: 'Kern', email: '' },
    });
    const contactIds = withTwo.contacts.map(({ id }) => id);
    const known = changed(
      changed(withTwo, {
        name: 'editInterview',
        interviewId: interview.id,
        interview: { ...interview, contactIds, promisedBy: '2026-11-20' },
      }),
      { name: 'completeFollowUp', key: `thank-you:${interview.id}`, channel: 'mail', on: '2026-11-03' },
    );
    const { t, container } = openSheet(known);
    const facts = container.querySelector('.call-facts')?.textContent;
    for (const fact of ['Ms Anna Weber', 'Projektleiterin, Beispiel GmbH', 'Monday 2 November, 15:00', 'Jonas Kern'])
      expect(facts).toContain(fact);
    expect(facts).toContain(t('common_terms_formal'));
    expect(facts).toContain('Friday 20 November');
    expect(facts).toContain(t('call_by_mail', t('panel_kind_thank_you'), 'Tuesday 3 November'));
    expect(screen.getByText(t('field_stayed_with_me')).nextElementSibling?.textContent).toBe('wie das Team arbeitet');
  });

  it('takes a number where none is noted, without leaving (R3)', async () => {
    const one = interviewed('2026-11-06', { phone: '' });
    const { t } = openSheet(one);
    expect(screen.getByText(t('call_no_number'))).toBeTruthy();
    await userEvent.type(screen.getByLabelText(t('call_number')), '+49 (0)30 765-4321{Enter}');
    expect(screen.getByRole('link', { name: '+49 (0)30 765-4321' }).getAttribute('href')).toBe('tel:+49307654321');
  });

  it('works without a contact: the switchboard puts one through, and a number makes one', async () => {
    const one = interviewed('2026-11-06');
    const alone = changed(one, { name: 'removeContact', contactId: one.contacts[0]?.id ?? '' });
    const { t, records } = openSheet(alone);
    expect(screen.getByText(t('call_script'))).toBeTruthy();
    await userEvent.type(screen.getByLabelText(t('call_number')), '030 7654321{Enter}');
    expect(records.applications[0]?.contacts).toMatchObject([{ phone: '030 7654321' }]);
  });

  it('asks after a rejection for advice, and adds only a neutral fact (R22)', () => {
    const { t } = openSheet(rejected(), REJECTED);
    expect(screen.getByText(t('call_sheet_info_feedback'))).toBeTruthy();
    expect(screen.getByText(t('call_sheet_reassurance_feedback'))).toBeTruthy();
  });

  it('is copied whole, printed, or left for a mail', async () => {
    const one = interviewed('2026-11-06');
    const { t, print, copy, container } = openSheet(one);
    await press(t('call_copy'));
    const text = copy.mock.calls[0]?.[0] ?? '';
    for (const each of container.querySelectorAll('[lang] li, p[lang]')) expect(text).toContain(each.textContent);
    expect(text).toContain('+49 30 1234567');
    expect(text).toContain('wie das Team arbeitet');
    expect(screen.getByText(t('call_copied'))).toBeTruthy();
    copy.mockRejectedValueOnce(new Error('closed'));
    await press(t('call_copy'));
    expect(screen.getByText(t('call_copy_failed'))).toBeTruthy();
    await press(t('call_print'));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: t('call_mail_instead') }).getAttribute('href')).toContain('anna.weber');
  });

  it('leads nowhere for a step that does not exist', () => {
    const one = interviewed('2026-11-06');
    const { t } = openSheet(one, 'status-enquiry:nothing:1');
    expect(screen.getByText(t('dashboard_missing_title'))).toBeTruthy();
  });
});

describe('The outcome of a call', () => {
  const next = (
    t: ReturnType<typeof openSheet>['t'],
    by: 'call_by_mail' | 'call_by_phone',
    kind: string,
    day: string,
  ) => screen.getByText(t('call_next', t(by, kind, day)));

  it('reached with a day: call and answer are one change, and one undo takes both back (R19)', async () => {
    const { t, commands, records } = openSheet(interviewed('2026-11-06'));
    await press(t('call_reached'));
    const day = screen.getByLabelText(t('call_reached_promise'));
    expect(document.activeElement).toBe(day);
    await userEvent.type(day, '2026-12-04');
    await press(t('dashboard_news_save'));
    expect(commands()).toMatchObject([{ name: 'recordCall', on: '2026-11-24', promisedBy: '2026-12-04' }]);
    expect(next(t, 'call_by_phone', t('panel_kind_status_enquiry'), 'Tuesday 8 December')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: t('call_outcome') }));
    await press(t('common_undo'));
    expect(records.applications[0]).toMatchObject({ answers: [], followUps: [] });
    expect(screen.getByRole('button', { name: t('call_reached') })).toBeTruthy();
  });

  it('reached without a day: the next enquiry is a mail, 10 working days later (R20)', async () => {
    const { t, commands } = openSheet(interviewed('2026-11-06'));
    await press(t('call_reached'));
    await press(t('dashboard_news_save'));
    expect(commands()).toMatchObject([{ name: 'recordCall', promisedBy: null }]);
    expect(next(t, 'call_by_mail', t('panel_kind_status_enquiry'), 'Tuesday 8 December')).toBeTruthy();
  });

  it('a message left is a contact by phone; no other call follows (R20)', async () => {
    const { t, commands } = openSheet(interviewed('2026-11-06'));
    await press(t('call_voicemail_left'));
    expect(commands()).toMatchObject([{ name: 'completeFollowUp', channel: 'phone', on: '2026-11-24' }]);
    expect(next(t, 'call_by_mail', t('panel_kind_status_enquiry'), 'Tuesday 8 December')).toBeTruthy();
  });

  it('not reached is no contact and no snooze: the next working day is the next try (R3, R20)', async () => {
    const { t, records } = openSheet(interviewed('2026-11-06'));
    await press(t('call_not_reached'));
    expect(records.applications[0]?.followUps).toMatchObject([
      { status: 'open', snoozedUntil: '2026-11-25', snoozes: 0 },
    ]);
    expect(next(t, 'call_by_phone', t('panel_kind_status_enquiry'), 'Wednesday 25 November')).toBeTruthy();
  });

  it.each(languages)(
    'a call agreed for later stands at the top and in the opening line, with its time (R19, %s)',
    async (language) => {
      const one = interviewed('2026-11-06');
      const { t, container } = openSheet(one, enquiryOf(one), language);
      await press(t('call_back'));
      await userEvent.type(screen.getByLabelText(t('call_back_day')), '2026-11-28');
      await userEvent.type(screen.getByLabelText(t('call_back_time')), '15:30');
      await press(t('dashboard_news_save'));
      const day = language === 'de' ? 'Samstag, 28. November' : 'Saturday 28 November';
      expect(screen.getByText(t('call_agreed', day, '15:30'))).toBeTruthy();
      expect(next(t, 'call_by_phone', t('panel_kind_status_enquiry'), `${day}, 15:30`)).toBeTruthy();
      expect(container.querySelector('.call-script')?.textContent).toMatch(/gebeten, heute anzurufen|verabredet/);
      expect(screen.getByRole('button', { name: t('call_reached') })).toBeTruthy();
    },
  );

  it('a call agreed for the past, or for no day, is refused at its field', async () => {
    const { t } = openSheet(interviewed('2026-11-06'));
    await press(t('call_back'));
    await press(t('dashboard_news_save'));
    expect(screen.getByText(t('error_required', t('field_when')))).toBeTruthy();
    await userEvent.type(screen.getByLabelText(t('call_back_day')), '2026-11-24');
    await userEvent.type(screen.getByLabelText(t('call_back_time')), '09:00');
    await press(t('dashboard_news_save'));
    expect(screen.getByText(t('error_past', t('call_back_time')))).toBeTruthy();
  });

  it('an answer opens the news in place; a rejection leads to asking for feedback (R22)', async () => {
    const { t, commands } = openSheet(interviewed('2026-11-06'));
    await press(t('call_answer'));
    await userEvent.selectOptions(screen.getByLabelText(t('dashboard_news_what')), t('dashboard_news_rejection'));
    await press(t('dashboard_news_save'));
    expect(commands()).toMatchObject([{ name: 'recordRejection', on: '2026-11-24' }]);
    expect(next(t, 'call_by_phone', t('panel_kind_feedback_request'), 'Wednesday 25 November')).toBeTruthy();
  });

  it('an answer to the second enquiry, which then leaves the plan, still says what comes next', async () => {
    const one = interviewed('2026-11-02');
    const asked = changed(one, {
      name: 'completeFollowUp',
      key: enquiryOf(one),
      channel: 'mail',
      on: '2026-11-17',
    });
    const { t } = openSheet(asked, enquiryOf(one).replace(/1$/, '2'));
    await press(t('call_answer'));
    await press(t('dashboard_news_save'));
    expect(screen.queryByText(t('dashboard_missing_title'))).toBeNull();
    expect(next(t, 'call_by_phone', t('panel_kind_status_enquiry'), 'Tuesday 8 December')).toBeTruthy();
  });

  it('a question is closed by Escape, and by its button', async () => {
    const { t } = openSheet(interviewed('2026-11-06'));
    await press(t('call_back'));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByLabelText(t('call_back_day'))).toBeNull();
    await press(t('call_back'));
    await press(t('call_back'));
    expect(screen.queryByLabelText(t('call_back_day'))).toBeNull();
  });

  it('a half-typed day is there again after a look elsewhere, and gone once it is kept', async () => {
    const one = interviewed('2026-11-06');
    const { t, unmount } = openSheet(one);
    await press(t('call_back'));
    await userEvent.type(screen.getByLabelText(t('call_back_day')), '2026-11-27');
    unmount();
    openSheet(one);
    await press(t('call_back'));
    expect(screen.getByLabelText<HTMLInputElement>(t('call_back_day')).value).toBe('2026-11-27');
    await press(t('dashboard_news_save'));
    expect(localStorage).toHaveLength(0);
  });

  it('is said in words when it was not kept', async () => {
    const { t, ask } = openSheet(interviewed('2026-11-06'));
    ask.mockRejectedValueOnce(new Error('unreachable'));
    await press(t('call_not_reached'));
    expect(screen.getByText(t('error_storage_unavailable'))).toBeTruthy();
    expect(screen.getByRole('button', { name: t('call_not_reached') })).toBeTruthy();
  });
});

describe('The lesson of a feedback call (R23)', () => {
  it.each(languages)('is asked for in place once somebody was reached, and kept (%s)', async (language) => {
    const { t, commands, records } = openSheet(rejected(), REJECTED, language);
    await press(t('call_reached'));
    expect(commands()).toMatchObject([{ name: 'recordCall', key: REJECTED, promisedBy: null }]);
    const form = screen.getByRole('form', { name: t('lesson_title') });
    await userEvent.click(within(form).getByLabelText(t('lesson_axis_appearance')));
    await userEvent.type(within(form).getByLabelText(t('lesson_heard')), 'zu leise');
    await userEvent.type(within(form).getByLabelText(t('lesson_next')), 'langsamer sprechen');
    await userEvent.click(within(form).getByRole('button', { name: t('popup_log_save') }));
    expect(records.applications[0]?.lessons).toMatchObject([
      { on: '2026-11-24', axis: 'appearance', heard: 'zu leise', next: 'langsamer sprechen', isPractised: false },
    ]);
    expect(screen.queryByRole('form', { name: t('lesson_title') })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: t('lesson_add') }));
    await press(t('common_undo'));
    expect(records.applications[0]?.lessons).toEqual([]);
  });

  it('needs what they said or what comes next', async () => {
    const { t } = openSheet(rejected(), REJECTED);
    await press(t('call_reached'));
    await userEvent.click(
      within(screen.getByRole('form', { name: t('lesson_title') })).getByRole('button', { name: t('popup_log_save') }),
    );
    expect(screen.getByText(t('error_required', t('lesson_heard')))).toBeTruthy();
  });

  it('is not lost with the page: what was typed stands there again', async () => {
    const { t, records, unmount } = openSheet(rejected(), REJECTED);
    await press(t('call_reached'));
    await userEvent.type(screen.getByLabelText(t('lesson_heard')), 'zu leise');
    const [kept] = records.applications;
    unmount();
    if (!kept) throw new Error('no application');
    openSheet(kept, REJECTED);
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>(t('lesson_heard')).value).toBe('zu leise'));
    await press(t('common_cancel'));
    expect(localStorage).toHaveLength(0);
  });

  it('is not asked for after a message left, but can be added', async () => {
    const { t } = openSheet(rejected(), REJECTED);
    await press(t('call_voicemail_left'));
    expect(screen.queryByRole('form', { name: t('lesson_title') })).toBeNull();
    expect(screen.getByRole('button', { name: t('lesson_add') })).toBeTruthy();
  });
});
