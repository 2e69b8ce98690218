import type { FoundRecord, Shape } from './foundRecords';
import { isRecord, type JsonRecord, own } from './isRecord';

/**
 * CareerForge. Two trackers of that name write files `careerforge-export-<day>.json` (read 2026-11): github.com/meirdick/career-forge with
 * `{ exported_at, applications: [{ company, role, status, applied_at, job_posting_id, status_changes, application_notes }], job_postings }`,
 * and one with `{ exportedAt, jobs: [{ id, title, companyName }], applications: [{ jobId, status, appliedAt }], companies }`. In both an
 * application may leave company and role to the posting that it names.
 */
export const careerForge: Shape = (value) => {
  if (!isRecord(value)) return undefined;
  const applications = own(value, 'applications');
  const postings = own(value, 'job_postings') ?? own(value, 'jobs');
  if (!Array.isArray(applications) || !Array.isArray(postings)) return undefined;
  const byId = new Map(postings.filter(isRecord).map((posting) => [`${own(posting, 'id')}`, posting]));
  const found = applications.flatMap((application, index): FoundRecord[] => {
    if (!isRecord(application)) return [];
    const posting =
      own(application, 'job') ?? byId.get(`${own(application, 'job_posting_id') ?? own(application, 'jobId')}`);
    return [{ path: `applications[${index}]`, fields: withPosting(application, isRecord(posting) ? posting : {}) }];
  });
  const used = new Set(
    applications.filter(isRecord).map((each) => `${own(each, 'job_posting_id') ?? own(each, 'jobId')}`),
  );
  const listed = 'job_postings' in value ? 'job_postings' : 'jobs';
  // A posting that nothing was sent to is something the user has noted down, too.
  const others = postings.flatMap((posting, index): FoundRecord[] =>
    isRecord(posting) && !used.has(`${own(posting, 'id')}`)
      ? [{ path: `${listed}[${index}]`, fields: withPosting({}, posting) }]
      : [],
  );
  return [...found, ...others];
};

function withPosting(application: JsonRecord, posting: JsonRecord): JsonRecord {
  const company = own(application, 'company') ?? own(posting, 'companyName') ?? own(posting, 'company');
  const role = own(application, 'role') ?? own(posting, 'title');
  const { id: _, job: __, title: ___, companyName: ____, ...rest } = { ...posting, ...application };
  return { ...rest, company, role };
}
