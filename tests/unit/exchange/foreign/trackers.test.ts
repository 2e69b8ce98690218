import { describe, expect, it } from 'vitest';
import type { TableChoices } from '../../../../lib/exchange/csv/readCsv';
import { readUnderstood } from '../../../../lib/exchange/csv/readCsv';
import { asFile } from '../../../../lib/exchange/csv/rows/readRows';
import { understandText } from '../../../../lib/exchange/understandText';
import { CONTEXT, finish } from '../csv/read-with';

function read(text: string, choices: TableChoices = {}) {
  const understanding = understandText(text, choices, CONTEXT);
  if (!understanding.ok) return understanding;
  return asFile(finish(readUnderstood(understanding.understood, choices, CONTEXT)), CONTEXT.file, false);
}

function applicationsIn(value: unknown) {
  const reading = read(typeof value === 'string' ? value : JSON.stringify(value));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.incoming.applications;
}

const JOBTRAIL = {
  format: 'jobtrail-backup',
  schemaVersion: 2,
  exportedAt: '2026-11-20T08:00:00.000Z',
  settings: {
    stages: [
      { id: 'applied', name: 'Applied', color: '#888', kind: 'active', marksApplied: true },
      { id: 's-7', name: 'Leider nein', color: '#888', kind: 'lost', marksApplied: false },
    ],
    defaultStageId: 'applied',
    theme: 'system',
  },
  jobs: [
    {
      id: '0f0e',
      title: 'Cook',
      company: 'Example Ltd',
      location: 'Leeds; York',
      employmentTypes: ['full-time'],
      salary: { min: 30_000, currency: 'GBP', period: 'year' },
      stageId: 's-7',
      rank: 1,
      priority: 2,
      tags: ['kitchen', 'night'],
      notes: 'asked for a portfolio',
      source: { url: 'https://jobs.example.com/7', siteName: 'Example' },
      activity: [{ type: 'created', at: '2026-11-01T09:00:00.000Z' }],
      createdAt: '2026-11-01T09:00:00.000Z',
      updatedAt: '2026-11-02T09:00:00.000Z',
      appliedAt: '2026-11-02T09:00:00.000Z',
    },
  ],
};

describe('The export of another tracker', () => {
  it('is read from JobTrail: the stage by its name or kind, everything else beside it', () => {
    const [application] = applicationsIn(JOBTRAIL);
    expect(application).toMatchObject({
      company: 'Example Ltd',
      role: 'Cook',
      stage: { name: 'rejected', on: '2026-11-02' },
      interviews: [],
    });
    const details = Object.fromEntries((application?.details ?? []).map(({ name, text }) => [name, text]));
    expect(details).toMatchObject({
      column: 'Leider nein',
      location: 'Leeds; York',
      'salary.min': '30000',
      tags: 'kitchen, night',
      notes: 'asked for a portfolio',
      'source.url': 'https://jobs.example.com/7',
      activity: 'type: created, at: 2026-11-01T09:00:00.000Z',
    });
    expect(details).not.toHaveProperty('rank');
  });

  it('is read from JobNest: a list by itself', () => {
    const record = {
      id: 'b1',
      company: 'Beispiel GmbH',
      role: 'Köchin',
      url: 'https://jobs.example.com/8',
      location: '',
      status: 'interview',
      appliedDate: '2026-11-03',
      notes: 'per E-Mail',
      createdAt: '2026-11-03T10:00:00.000Z',
      updatedAt: '2026-11-03T10:00:00.000Z',
      events: [
        { type: 'status', status: 'applied', date: '2026-11-03' },
        { type: 'status', status: 'interview', date: '2026-11-10' },
      ],
    };
    expect(applicationsIn([record])).toMatchObject([
      {
        company: 'Beispiel GmbH',
        stage: { name: 'waiting' },
        createdAt: Date.parse('2026-11-03T12:00:00Z'),
        details: expect.arrayContaining([
          { name: 'status', text: 'interview' },
          { name: 'appliedDate', text: '2026-11-03' },
          {
            name: 'events',
            text: 'type: status, status: applied, date: 2026-11-03\ntype: status, status: interview, date: 2026-11-10',
          },
        ]),
      },
    ]);
  });

  it('is read from CareerForge, with company and role from the posting where the application leaves them to it', () => {
    const snake = {
      exported_at: '2026-11-20T08:00:00+00:00',
      user: { name: 'Mira Beispiel', email: 'mira@example.org' },
      applications: [
        {
          id: 1,
          job_posting_id: null,
          company: 'Example Ltd',
          role: 'Cook',
          status: 'withdrawn',
          applied_at: '2026-11-02T00:00:00Z',
        },
        {
          id: 2,
          job_posting_id: 9,
          company: null,
          role: null,
          status: 'offer',
          applied_at: null,
          application_notes: [{ content: 'nice' }],
        },
      ],
      job_postings: [{ id: 9, title: 'Baker', company: 'Muster AG', location: 'Ulm' }],
    };
    const camel = {
      exportedAt: '2026-11-20T08:00:00Z',
      profile: {},
      jobs: [
        { id: 'j1', title: 'Baker', companyName: 'Muster AG' },
        { id: 'j2', title: 'Cook', companyName: 'Example Ltd' },
      ],
      applications: [{ id: 'a1', jobId: 'j1', status: 'rejected', appliedAt: '2026-11-02T00:00:00Z' }],
      companies: [],
    };
    expect(applicationsIn(snake)).toMatchObject([
      { company: 'Example Ltd', stage: { name: 'closed', reason: 'withdrawn' } },
      { company: 'Muster AG', role: 'Baker', stage: { name: 'offered' } },
    ]);
    expect(applicationsIn(camel)).toMatchObject([
      { company: 'Muster AG', role: 'Baker', stage: { name: 'rejected' } },
      { company: 'Example Ltd', role: 'Cook', stage: { name: 'waiting' } },
    ]);
  });

  it('is read from the tables of career-ops, in Markdown', () => {
    const text = [
      '# Applications Tracker',
      '',
      '| # | Date | Company | Role | Score | Status | PDF | Report | Notes |',
      '|---|------|---------|------|-------|--------|-----|--------|-------|',
      '| 1 | 2026-11-04 | Example Ltd | Cook \\| Baker | 4.0/5 | **Rejected** | ❌ | [001](reports/001.md) | Near home. |',
      '| 2 | 2026-11-05 | Muster AG | Cook | 3.1/5 | Evaluated | ❌ | [002](reports/002.md) | |',
      '',
      'Some text.',
    ].join('\n');
    const applications = applicationsIn(text);
    expect(applications).toMatchObject([
      { company: 'Example Ltd', role: 'Cook | Baker', stage: { name: 'rejected', on: '2026-11-04' }, interviews: [] },
      { company: 'Muster AG', stage: { name: 'waiting' } },
    ]);
    expect(applications[0]?.details).toContainEqual({ name: 'Score', text: '4.0/5' });
  });

  it('is read from whatever list of jobs there is, wherever it stands', () => {
    const value = {
      meta: { list: [] },
      export: {
        rows: [{ employer: { name: 'Example Ltd' }, position: 'Cook', interviewDate: '2026-12-03T13:00:00Z' }],
      },
    };
    expect(applicationsIn(value)).toMatchObject([
      { company: 'Example Ltd', role: 'Cook', interviews: [{ date: '2026-12-03', time: '14:00' }] },
    ]);
  });

  it('names what is wrong in it by its place in the file', () => {
    expect(
      read(
        JSON.stringify({
          jobs: [
            { title: 'Cook', company: 'A', stageId: 'x' },
            { title: '', company: 'B', stageId: 'x' },
          ],
        }),
      ),
    ).toEqual({
      ok: false,
      problems: [{ file: 'liste.csv', line: null, field: 'jobs[1].title', code: 'required' }],
    });
  });

  it.each([
    ['half a file', '{"jobs": [\n{"title": "Cook",', 'damaged'],
    ['something else', '{"recipes": [{"name": "Soup"}]}', 'unknown-format'],
    ['an empty list', '[]', 'unknown-format'],
    ['depth of 20,000', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'too-deep'],
    [
      '100,000 fields',
      JSON.stringify([
        { company: 'A', role: 'B', ...Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`k${n}`, n])) },
      ]),
      'too-many',
    ],
  ])('is refused as a whole: %s (H5)', (_, text, code) => {
    const reading = read(text);
    expect(!reading.ok && reading.problems[0]?.code).toBe(code);
  });

  it('pollutes nothing by its names (H4)', () => {
    const text =
      '[{"company":"__proto__","role":"constructor","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":"x"}]';
    expect(applicationsIn(text)).toMatchObject([{ company: '__proto__', role: 'constructor' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
