import { describe, expect, it } from 'vitest';
import { likelyChoice } from '../../../../components/compose-panel/letterChoice';
import { letterRequest } from '../../../../components/compose-panel/letterRequest';
import type { Application, Interview } from '../../../../lib/domain/application';
import { ANNA, applicationWith, offerWith, THANK_YOU } from './panel-fixture';

const RECRUITER = { ...ANNA, id: 'contact-2', lastName: 'Sommer', email: 'sommer@example.com' };

function withInterviews(...changes: Partial<Interview>[]): Application {
  const application = applicationWith({ contacts: [ANNA, RECRUITER] });
  const [first] = application.interviews;
  return first ? { ...application, interviews: changes.map((change) => ({ ...first, ...change })) } : application;
}

function requestOn(application: Application, interviewId: string, contactId = ANNA.id) {
  const followUp = { ...THANK_YOU, kind: 'status-enquiry', interviewId } as const;
  const offer = offerWith({ application, followUp, contactId });
  return letterRequest(offer, likelyChoice(offer), '2026-11-24');
}

describe('What a letter is made of', () => {
  it('counts the interviews by date, in whatever order they were logged (R12)', () => {
    const application = withInterviews({ id: 'late', date: '2026-11-20' }, { id: 'early', date: '2026-11-02' });
    expect(requestOn(application, 'early')?.interviewNumber).toBe(1);
    expect(requestOn(application, 'late')?.interviewNumber).toBe(2);
  });

  it('knows who was at that interview, and that one absent reader is enough (R9)', () => {
    const application = withInterviews({ id: 'one', contactIds: [ANNA.id] });
    expect(requestOn(application, 'one')?.wasThere).toBe(true);
    expect(requestOn(application, 'one', RECRUITER.id)?.wasThere).toBe(false);
    const offer = offerWith({ application, followUp: { ...THANK_YOU, kind: 'status-enquiry', interviewId: 'one' } });
    expect(letterRequest(offer, likelyChoice(offer), '2026-11-24', [RECRUITER])?.wasThere).toBe(false);
  });
});
