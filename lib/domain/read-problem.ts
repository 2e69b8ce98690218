/**
 * Why a page shows no records: `unreadable`, the browser gives none here (some private windows); `updated`, a newer build
 * has taken them over; `waiting`, they don't come yet: an upgrade may be waiting for a page that holds them.
 */
export type ReadProblem = 'unreadable' | 'updated' | 'waiting';
