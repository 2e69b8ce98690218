import type { Rule } from '../rule';

/** The order of rules in all that is written of them. */
export const byId = (a: Pick<Rule, 'id'>, b: Pick<Rule, 'id'>) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
