import type { Category, Finding } from '../../phrases/finding';
import type { Check } from './reading';
import { fits, look } from './verdict';

/** Whether the checker marks nothing of these categories; taste alone counts for pressure only. */
const free =
  (...categories: Category[]): Check =>
  ({ findings }) => {
    const counts = ({ category, severity }: Finding) =>
      categories.includes(category) && (severity === 'clear' || category === 'pushy');
    const first = findings.filter(counts).sort((a, b) => a.start - b.start)[0];
    return first ? look(first) : fits();
  };

/** R14, R17, R15. */
export const checkStock = free('stock');
export const checkPressure = free('pushy');
export const checkTrivia = free('trivia');

/** Friendly and direct: neither grovelling nor one hedge upon another (R16). */
export const checkDirect: Check = (reading) => {
  const grovelling = free('grovelling')(reading);
  if (grovelling?.state === 'look') return grovelling;
  const hedges = reading.hints.find(({ kind }) => kind === 'stacked_hedges');
  if (!hedges) return fits();
  const { start, end } = hedges;
  return look(start === undefined || end === undefined ? undefined : { start, end });
};
