import type { Country, Stage } from '../../../lib/domain/application';
import { COUNTRIES } from '../../../lib/domain/holidays';
import { STAGES } from './row';

export const SORTS = ['next', 'company', 'role', 'stage', 'last', 'way'] as const;
export type Sort = (typeof SORTS)[number];
export const DUES = ['now', 'soon', 'later'] as const;
export type Due = (typeof DUES)[number];

/** What a list of applications shows, and in which order. `''`: whatever it is. */
export interface ListQuery {
  text: string;
  stage: Stage['name'] | '';
  due: Due | '';
  country: Country | '';
  /** Also those that have ended. */
  showsEnded: boolean;
  sort: Sort;
  isDown: boolean;
}

export const EVERYTHING: ListQuery = {
  text: '',
  stage: '',
  due: '',
  country: '',
  showsEnded: false,
  sort: 'next',
  isDown: false,
};

const oneOf = <Value extends string>(values: readonly Value[], typed: string | null): Value | '' =>
  values.find((value) => value === typed) ?? '';

/**
 * What an address asks for; whatever it holds that isn't known is left out.
 *
 * @example parseListQuery('q=weber&stage=offered').stage // 'offered'
 */
export function parseListQuery(query: string | undefined): ListQuery {
  const asked = new URLSearchParams(query ?? '');
  return {
    text: asked.get('q') ?? '',
    stage: oneOf(STAGES, asked.get('stage')),
    due: oneOf(DUES, asked.get('due')),
    country: oneOf(COUNTRIES, asked.get('country')),
    showsEnded: asked.get('ended') === 'yes',
    sort: oneOf(SORTS, asked.get('sort')) || EVERYTHING.sort,
    isDown: asked.get('down') === 'yes',
  };
}

/**
 * The same for the address, without what goes without saying.
 *
 * @example formatListQuery({ ...EVERYTHING, text: 'weber' }) // 'q=weber'
 */
export function formatListQuery({ text, stage, due, country, showsEnded, sort, isDown }: ListQuery): string {
  const asked = { q: text, stage, due, country, ended: showsEnded ? 'yes' : '', down: isDown ? 'yes' : '' };
  const said = Object.entries({ ...asked, sort: sort === EVERYTHING.sort ? '' : sort }).filter(([, value]) => value);
  return `${new URLSearchParams(said)}`;
}

/** Whether it leaves anything out that is shown otherwise. */
export function isFiltering({ text, stage, due, country }: ListQuery): boolean {
  return text.trim() !== '' || stage !== '' || due !== '' || country !== '';
}
